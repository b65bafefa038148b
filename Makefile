# triage: what can be made here. `make` alone prints this menu.
#
#   make demo           set up, build for release, assess three example patients
#   make test           set up, build, check, run every test
#   make build          the command, in .build/release/triage
#   make lint           layout of all Swift files, as `swift format` has it
#   make check-imports  every import is declared in Package.swift, and Lua stays behind its C target
#   make test-hostile   every hostile rule file through the command, under a watchdog (part of `make test`)
#   make fuzz           three fuzzers for SECONDS each (60): rule files, patients, assessments
#   make test-address   the tests under AddressSanitizer
#   make test-thread    the tests under ThreadSanitizer
#   make clean          remove what was built

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := menu
.PHONY: menu setup build demo test test-python test-hostile fuzz lint check-imports test-address test-thread clean

PACKAGES := liblua5.4-dev libmd-dev pkg-config python3 python3-venv binutils lua5.4 lua-check
PYTHON := .venv/bin/python
STRICT := --explicit-target-dependency-import-check error
LINUX := $(shell test "$$(uname)" = Linux && echo yes)

menu:
	@sed -n '2,/^$$/s/^# \{0,1\}//p' Makefile

# System packages, installed only where one is missing: as root, or through sudo.
setup:
	@command -v swift >/dev/null || { echo "triage needs a Swift 6.2 toolchain or newer: https://www.swift.org/install" >&2; exit 1; }
ifeq ($(LINUX),yes)
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q '^install ok installed' || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  echo "installing system packages:$$missing"; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq; \
	  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	else echo "system packages: all present ($(PACKAGES))"; fi
else
	@brew list lua@5.4 libmd pkg-config luacheck >/dev/null 2>&1 || { echo "installing with brew: lua@5.4 libmd pkg-config luacheck"; brew install lua@5.4 libmd pkg-config luacheck; }
endif

build: setup
	swift build -c release --product triage $(if $(LINUX),--static-swift-stdlib -Xswiftc -use-ld=lld)

demo: build
	@for patient in calf-cramp-at-night chest-pressure-and-arm-ache nothing-known-yet; do \
	  echo; echo "\$$ triage eval Examples/patients/$$patient.json"; echo; \
	  .build/release/triage eval Examples/patients/$$patient.json; \
	done

# Python parts live in a virtual environment of the project.
$(PYTHON): Tests/Python/requirements.txt
	@echo "installing into .venv: $$(tr '\n' ' ' < Tests/Python/requirements.txt)"
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/Python/requirements.txt
	@touch $(PYTHON)

test: setup lint check-imports test-python
	swift test $(STRICT)

test-python: check-imports $(PYTHON)
	$(PYTHON) -m pytest -q Tests/Python

test-hostile: check-imports $(PYTHON)
	$(PYTHON) -m pytest -q Tests/Python/test_hostile.py

SECONDS ?= 60
fuzz: setup
	Tests/Fuzz/run $(SECONDS)

lint:
	swift format lint --strict -r Package.swift Sources Tests Examples

# One build serves the tests too. No Swift object may name a Lua symbol: only CLuaSandbox calls Lua.
check-imports: setup
	swift build --build-tests $(STRICT)
	@bin="$$(swift build --show-bin-path)"; \
	found=$$(find "$$bin" -name '*.swift.o' -exec nm -u {} + 2>/dev/null | grep -E '[ _](lua|luaL)_' || true); \
	if [ -n "$$found" ]; then echo "Swift objects name Lua symbols:"; echo "$$found"; exit 1; fi; \
	echo "imports: as declared; no Lua symbol in a Swift object"

# Leaks: the sandbox counts its own blocks, and tests hold that count to zero after every failed allocation; a test
# sees that books are freed. LeakSanitizer is off because it takes objects behind Swift's tagged pointers for lost.
test-address: setup
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build/address

test-thread: setup
	swift test --sanitize=thread --scratch-path .build/thread

clean:
	rm -rf .build .venv
