# triage: what can be made here. `make` alone prints this menu.
#
#   make demo           set up, build for release, assess three example patients
#   make test           set up, build, check, run every test
#   make build          the command, in .build/release/triage
#   make library        libtriage.so, which C programs and the Python package load, in .build/embedding
#   make install        command, library, header and pkg-config file into PREFIX (/usr/local)
#   make wheel          the Python package with the library inside, in .build/wheels
#   make dist           what a release publishes, in .build/dist: an archive, the wheel, their digests
#   make lint           layout of all Swift files, as `swift format` has it
#   make check-imports  every import is declared in Package.swift, and Lua stays behind its C target
#   make check-api      the C and the Swift interface are as recorded in Tests/API (part of `make test`)
#   make record-api     records them; refuses a break of a released one unless its number was raised
#   make test-rules     the scenarios of all rule books, with the least coverage and the fewest slips noticed that we ask for
#   make test-hostile   every hostile rule file through the command, under a watchdog (part of `make test`)
#   make test-answers   a million generated answers, each with its meaning and a slip in it
#   make fuzz           four fuzzers for SECONDS each (60): rule files, patients, answers, assessments
#   make test-leaks     every allocation of the sandbox fails, under LeakSanitizer, too (part of `make test`)
#   make test-embedding the C library, the installed files and the wheel, from release builds
#   make test-spark     a Spark cluster of two workers against the command, also when a worker is killed
#   make bench          batches beside other engines, where the kit that measures them is at hand
#   make bench-large    a batch of GIGABYTES (10), undisturbed and killed ten times
#   make bench-threads  what a second thread is worth
#   make bench-interview  interviews: promises, lengths on 10,000 patients, time of a step
#   make count          instructions a patient, which must not grow by more than 5 %
#   make raise-version  the version NEW in every file that has the one of now
#   make test-address   the tests under AddressSanitizer, and a sweep of failing allocations under LeakSanitizer
#   make test-thread    the tests under ThreadSanitizer
#   make clean          remove what was built

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := menu
.PHONY: menu setup build library install wheel dist test-embedding test-spark bench bench-large bench-threads bench-interview count count-record demo test test-python test-hostile test-leaks test-answers fuzz lint check-imports test-rules test-address test-thread raise-version check-api record-api release-api clean

PACKAGES := liblua5.4-dev libmd-dev libedit-dev zlib1g-dev pkg-config python3 python3-venv binutils lua5.4 lua-check z3
PYTHON := .venv/bin/python
STRICT := --explicit-target-dependency-import-check error
LINUX := $(shell test "$$(uname)" = Linux && echo yes)

menu:
	@sed -n '2,/^$$/s/^# \{0,1\}//p' Makefile

# System packages, installed only where one is missing: as root, or through sudo.
define install_packages
missing=""; for package in $(1); do \
  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q '^install ok installed' || missing="$$missing $$package"; done; \
if [ -n "$$missing" ]; then \
  echo "installing system packages:$$missing"; \
  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
  $$sudo apt-get update -qq; \
  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
else echo "system packages: all present ($(1))"; fi
endef

setup:
	@command -v swift >/dev/null || { echo "triage needs a Swift 6.2 toolchain or newer: https://www.swift.org/install" >&2; exit 1; }
ifeq ($(LINUX),yes)
	@$(call install_packages,$(PACKAGES))
else
	@brew list lua@5.4 libmd libedit zlib pkg-config luacheck z3 >/dev/null 2>&1 || { echo "installing with brew: lua@5.4 libmd libedit zlib pkg-config luacheck z3"; brew install lua@5.4 libmd libedit zlib pkg-config luacheck z3; }
endif

# What is linked otherwise than the command is built apart, so that neither is built anew for the other.
RELEASE := -c release --scratch-path .build/library $(if $(LINUX),--static-swift-stdlib -Xswiftc -use-ld=lld)

# Linked statically, the command starts in a third of the time.
build: setup
	swift build -c release --product triage $(if $(LINUX),-Xswiftc -static-executable -Xlinker -ltinfo -Xlinker -lbsd -Xlinker -lmd -Xlinker -lm -Xswiftc -use-ld=lld)

# The library carries Swift's run-time, Lua and the digest inside and shows nothing but the functions of triage.h.
# SwiftPM cannot link a library like that: here its objects are linked again, against archives alone. It is never
# unloaded, which Swift's run-time could not stand.
VERSION = $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/*/Engine.swift)
ABI := 0

# The version stands in Engine.swift; recorded outputs and examples repeat it behind one of these words.
BEFORE_VERSION := static let version = "|"engine": "|\btriage |such as ["`]+
raise-version:
	@[[ "$(NEW)" =~ ^[0-9]+\.[0-9]+\.[0-9]+$$ ]] || { echo 'the new version is missing: make raise-version NEW=1.2.3' >&2; exit 1; }
	@git grep -lF '$(VERSION)' -- Sources Tests .github | xargs perl -pi -e \
	  'my $$before = $$ARGV =~ /\.sarif$$/ ? qr/"version": "/ : qr/$(BEFORE_VERSION)/; s/($$before)\Q$(VERSION)\E\b/$${1}$(NEW)/g'
	@git diff --stat

EMBEDDING := .build/embedding
LIBRARY = $(EMBEDDING)/libtriage.so.$(VERSION)

library: setup
	swift build --product CTriage $(RELEASE)
	@mkdir -p $(EMBEDDING)/archives
	@for name in lua5.4 md; do \
	  ln -sf "$$(dpkg -L liblua5.4-dev libmd-dev | grep "/lib$$name\.a$$")" $(EMBEDDING)/archives/; done
	swiftc -emit-library -static-stdlib -use-ld=lld -o $(LIBRARY) @.build/library/release/CTriage.product/Objects.LinkFileList \
	  -L$(EMBEDDING)/archives -llua5.4 -lmd $(addprefix -Xlinker ,--version-script=Sources/CTriage/exports.map \
	  -soname=libtriage.so.$(ABI) --gc-sections --strip-all --no-undefined -z nodelete)
	@ln -sf libtriage.so.$(VERSION) $(EMBEDDING)/libtriage.so.$(ABI)
	@ln -sf libtriage.so.$(ABI) $(EMBEDDING)/libtriage.so

PREFIX ?= /usr/local
install: build library
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/lib/pkgconfig
	install -m 755 .build/release/triage $(DESTDIR)$(PREFIX)/bin/
	install -m 644 Sources/CTriageHeader/triage.h $(DESTDIR)$(PREFIX)/include/
	install -m 644 $(LIBRARY) $(DESTDIR)$(PREFIX)/lib/
	cp -P $(EMBEDDING)/libtriage.so.$(ABI) $(EMBEDDING)/libtriage.so $(DESTDIR)$(PREFIX)/lib/
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' Sources/CTriage/triage.pc.in \
	  >$(DESTDIR)$(PREFIX)/lib/pkgconfig/triage.pc

# The licences of what is linked into the library, and of what the command has besides, as its packages state them.
LINKED := liblua5.4-dev libmd-dev
LINKED_BESIDES := libedit-dev libbsd-dev libncurses-dev zlib1g-dev libc6-dev
SWIFT_LICENCE = $(dir $(shell readlink -f "$$(command -v swift)"))../share/swift/LICENSE.txt
notice = { for package in $(1); do echo "==== $$package"; cat /usr/share/doc/$$package/copyright; echo; done; \
  echo "==== Swift, with its libraries"; cat $(SWIFT_LICENCE); } >$(2)

wheel: library $(PYTHON)
	rm -rf .build/wheels $(EMBEDDING)/python
	cp -R Sources/PythonPackage $(EMBEDDING)/python
	install -m 644 $(LIBRARY) $(EMBEDDING)/python/triage/libtriage.so
	install -m 644 LICENSE $(EMBEDDING)/python/
	@$(call notice,$(LINKED),$(EMBEDDING)/python/NOTICE.txt)
	$(PYTHON) -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir .build/wheels $(EMBEDDING)/python
	@ls .build/wheels/*.whl

# Unpacked into /usr/local, the archive is what `make install` installs.
DIST := .build/dist
ARCHIVE = triage-$(VERSION)-$(shell uname -s | tr A-Z a-z)-$(shell uname -m)
dist:
	rm -rf $(DIST)
	$(MAKE) install wheel DESTDIR=$(CURDIR)/$(DIST)/root PREFIX=/usr/local
	install -d $(DIST)/root/usr/local/share/doc/triage
	install -m 644 LICENSE CHANGELOG.md $(DIST)/root/usr/local/share/doc/triage/
	@$(call notice,$(LINKED) $(LINKED_BESIDES),$(DIST)/root/usr/local/share/doc/triage/NOTICE.txt)
	tar --sort=name --owner=0 --group=0 --numeric-owner -C $(DIST)/root/usr/local -czf $(DIST)/$(ARCHIVE).tar.gz .
	cp .build/wheels/*.whl $(DIST)/
	rm -r $(DIST)/root
	cd $(DIST) && sha256sum *.tar.gz *.whl >SHA256SUMS && cat SHA256SUMS

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

test: setup lint check-imports check-api test-leaks test-python test-rules
	swift test $(STRICT)

# The C library and the wheel as their users have them: installed into a folder, and into a fresh environment.
test-embedding: PREFIX = $(CURDIR)/$(EMBEDDING)/prefix
test-embedding: install wheel
	@$(call install_packages,valgrind)
	rm -rf $(EMBEDDING)/venv
	python3 -m venv $(EMBEDDING)/venv
	$(EMBEDDING)/venv/bin/pip install --quiet --disable-pip-version-check \
	  -r Tests/Embedding/requirements.txt .build/wheels/*.whl
	PREFIX=$(PREFIX) $(EMBEDDING)/venv/bin/python -m pytest -q Tests/Embedding

# A standalone cluster of a master and two workers on this machine, with the wheel. Spark's environment is kept, since
# it is large; the wheel in it is renewed.
SPARK := .build/spark
$(SPARK)/bin/python: Examples/spark/requirements.txt Tests/Python/requirements.txt
	python3 -m venv $(SPARK)
	$(SPARK)/bin/pip install --quiet --disable-pip-version-check -r Examples/spark/requirements.txt \
	  $$(grep pytest Tests/Python/requirements.txt)
	@touch $@

test-spark: build wheel $(SPARK)/bin/python
	@$(call install_packages,openjdk-17-jre-headless)
	$(SPARK)/bin/pip install --quiet --disable-pip-version-check --no-deps --force-reinstall .build/wheels/*.whl
	TRIAGE=$(CURDIR)/.build/release/triage $(SPARK)/bin/python -m pytest -q -s Tests/Spark

# Two threads against one, with one shared assessor.
bench-threads: setup
	swift build --product bench-threads $(RELEASE)
	.build/library/release/bench-threads Rules/muscle-spasms Examples/patients/*.json

# The scenarios of every rule book, and what they show of its rules.
BOOKS := Rules/muscle-spasms Examples/rule-books/early-warning Examples/rule-books/pneumonia-severity
test-rules: check-imports
	@triage="$$(swift build --show-bin-path)/triage"; for book in $(BOOKS); do \
	  echo "$$book"; $$triage test --rules $$book --coverage --min-coverage 95 --min-coverage urgency=100 \
	    --min-coverage red_flags=100 --mutate --min-mutation 95 --min-mutation urgency=100 \
	    --min-mutation red_flags=100 --min-mutation patterns=100 | tail -n 30; done

test-python: check-imports $(PYTHON)
	$(PYTHON) -m pytest -q Tests/Python

test-hostile: check-imports $(PYTHON)
	$(PYTHON) -m pytest -q Tests/Python/test_hostile.py

# The C of the sandbox by itself, with clang, which comes with Swift. What it asks of the machine is renamed, so that the
# sweep can refuse it. LeakSanitizer is there on Linux only.
SWEPT := calloc realloc pthread_create
test-leaks: setup
ifeq ($(LINUX),yes)
	@mkdir -p .build/leaks
	clang -std=gnu17 -O1 -g -fno-omit-frame-pointer -Wall -Wextra -Werror -fuse-ld=lld \
	  -fsanitize=address,undefined -fno-sanitize-recover=undefined -DDEBUG=1 \
	  $(foreach name,$(SWEPT),-D$(name)=sweep_$(name)) -ISources/CLuaSandbox/include $$(pkg-config --cflags lua5.4) \
	  Tests/Leaks/sweep.c Sources/CLuaSandbox/*.c $$(pkg-config --libs lua5.4) -o .build/leaks/sweep
	ASAN_OPTIONS=detect_leaks=1 .build/leaks/sweep Tests/Leaks/rules.lua
else
	@echo "test-leaks: there is no LeakSanitizer on this system"
endif

ANSWERS ?= 1000000
test-answers: setup
	swift build --product try-answers $(RELEASE)
	.build/library/release/try-answers $(ANSWERS)

SECONDS ?= 60
fuzz: setup
	Tests/Fuzz/run $(SECONDS)

# Other engines on the same patients: the kit is a folder of its own (KIT=…, by default ../shared/bench).
bench: build
	python3 Tests/Benchmarks/bench.py

GIGABYTES ?= 10
bench-large: build
	python3 Tests/Benchmarks/large.py $(GIGABYTES)

# Counted, not timed: the same on a busy machine.
count count-record: build
	@$(call install_packages,valgrind)
	python3 Tests/Benchmarks/instructions.py $(if $(filter count-record,$@),--record)

# Interviews measured, by a build for release.
bench-interview: setup
	swift build -c release --product bench-interview
	.build/release/bench-interview Rules/muscle-spasms

lint:
	swift format lint --strict -r Package.swift Sources Tests Examples

# One build serves the tests too. No Swift object may name a Lua symbol: only CLuaSandbox calls Lua.
check-imports: setup
	swift build --build-tests $(STRICT)
	@bin="$$(swift build --show-bin-path)"; \
	found=$$(find "$$bin" -name '*.swift.o' -exec nm -u {} + 2>/dev/null | grep -E '[ _](lua|luaL)_' || true); \
	if [ -n "$$found" ]; then echo "Swift objects name Lua symbols:"; echo "$$found"; exit 1; fi; \
	echo "imports: as declared; no Lua symbol in a Swift object"

# The records of Tests/API. `release-api` makes all that is recorded a promise; a release does it once.
check-api record-api release-api: check-imports
	python3 Tests/API/api.py $(@:-api=) --version $(VERSION) --abi $(ABI)

# The sanitizers' builds are optimised, which the tests by brute force need to end in minutes.
SANITIZED := -Xswiftc -O -Xcc -O1

# The tests run without LeakSanitizer, which takes objects behind Swift's tagged pointers for lost. The program after them
# has it look only when nothing may be in use any more: after loading, calculating and assessing with memory that runs out.
test-address: setup
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build/address $(SANITIZED)
ifeq ($(LINUX),yes)
	TRIAGE_LEAKS=1 swift build --sanitize=address --scratch-path .build/address $(SANITIZED) --product leak-sweep
	ASAN_OPTIONS=detect_leaks=1 .build/address/debug/leak-sweep Tests/Hostile/book Tests/Leaks/patient.json
endif

# Where threads contend for a Mutex, its wait is in a part of Swift's library that ThreadSanitizer does not see, and it
# may report what the lock orders: twenty lines with nothing but a Mutex, not optimised, show it. Such a report is inside
# `withLock`; the optimised tests have shown none.
test-thread: setup
	swift test --sanitize=thread --scratch-path .build/thread $(SANITIZED)

clean:
	rm -rf .build .venv
