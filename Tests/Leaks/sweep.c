// Makes every allocation of the sandbox fail, under AddressSanitizer and LeakSanitizer: sweep RULES [each]
// (`make test-leaks`).
//
// A rule file is loaded, the function it keeps is called, and all is freed; for n = 1, 2, 3 … the n-th allocation fails,
// until there is none left to fail. Either the sandbox's own allocator refuses, or the machine does: calls of `calloc`,
// `realloc` and `pthread_create` in the sandbox come here (the Makefile has the compiler rename them). What is lost is
// looked for at the end, since that takes long; with `each` after each run, which tells the allocation that led to it.
#undef calloc
#undef realloc
#undef pthread_create
#include <lua_sandbox.h>
#include <pthread.h>
#include <sanitizer/lsan_interface.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char words[] =
    "call\0cany\0cabsent\0cpoints\0dfinding\0dquantity\0dchoice\0dpattern\0dred_flag\0dscore\0dcalculated\0ioption";

// What fails: number `at` of what is counted, and with `all_after` all that follow.
struct failing { bool machine, all_after; uint64_t at; };
static struct failing failing;
static uint64_t asked, refused;

static bool may(void) {
    asked++;
    if (!failing.machine || asked < failing.at || (asked > failing.at && !failing.all_after)) return true;
    refused++;
    return false;
}

void *sweep_calloc(size_t count, size_t size) { return may() ? calloc(count, size) : NULL; }
void *sweep_realloc(void *block, size_t size) { return may() ? realloc(block, size) : NULL; }
int sweep_pthread_create(
    pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *context) {
    return may() ? pthread_create(thread, attributes, body, context) : 11;  // EAGAIN
}

static int faults;

static void fault(const char *what) {
    faults++;
    fprintf(
        stderr, "sweep.c: allocation %llu, %s, refused by %s: %s\n", (unsigned long long)failing.at,
        failing.all_after ? "with all that follow" : "by itself", failing.machine ? "the machine" : "the sandbox", what);
}

struct bytes { uint8_t *start; size_t length; };

static struct bytes copy(const uint8_t *start, size_t length) {
    struct bytes bytes = {malloc(length ? length : 1), length};
    if (length) memcpy(bytes.start, start, length);
    return bytes;
}

static bool same(struct bytes one, struct bytes other) {
    return one.length == other.length && memcmp(one.start, other.start, one.length) == 0;
}

// The declarations of the file and the result of the function, as far as they came.
struct song { struct bytes file, result; };

static void free_song(struct song song) {
    free(song.file.start);
    free(song.result.start);
}

// The arguments of the call: 38.5 and a text (encoding.c).
static const uint8_t arguments[] = {4, 0, 0, 0, 0, 0, 0x40, 0x43, 0x40, 6, 3, 0, 0, 0, 'y', 'e', 's'};

static struct song sing(sandbox *box, struct bytes rules, sandbox_problem *problem) {
    struct song song = {{NULL, 0}, {NULL, 0}};
    const uint8_t *output;
    size_t length;
    bool done = sandbox_run(box, rules.start, rules.length, &output, &length, problem);
    song.file = copy(output, length);
    if (done && sandbox_call(box, 1, arguments, sizeof arguments, &output, &length, problem)) {
        song.result = copy(output, length);
    } else {
        song.result = copy(NULL, 0);
    }
    return song;
}

// Loads, calls and frees. False once nothing was made to fail.
static bool attempt(struct bytes rules, const struct song *whole, struct song *sung) {
    sandbox_limits limits = {
        .memory = 64 << 20, .block = 8 << 20, .source = 1 << 20, .output = 8 << 20, .values = 500000,
        .declarations = 10000, .depth = 64, .calls = 200, .file_steps = 10000000, .call_steps = 100000,
        .file_nanoseconds = 60000000000, .call_nanoseconds = 60000000000,
        .fail_at = failing.machine ? 0 : failing.at, .fail_all_after = failing.all_after};
    sandbox_problem problem;
    asked = refused = 0;
    sandbox *box = sandbox_open(&limits, (const uint8_t *)words, sizeof words, &problem);
    if (!box) {
        if (problem.kind != SANDBOX_MEMORY && problem.kind != SANDBOX_THREAD) fault(problem.message);
        return true;
    }
    struct song song = sing(box, rules, &problem);
    if (problem.kind == SANDBOX_OK) {
        if (whole && !(same(song.file, whole->file) && same(song.result, whole->result))) fault("another result");
    } else {
        if (problem.kind != SANDBOX_MEMORY) fault(problem.message);
        const uint8_t *output;
        size_t length;
        sandbox_problem after;
        if (sandbox_run(box, rules.start, rules.length, &output, &length, &after) || after.kind != SANDBOX_CLOSED) {
            fault("the sandbox goes on after it ran out of memory");
        }
    }
    sandbox_balance left = sandbox_close(box);
    if (left.bytes || left.blocks) fault("blocks are left");
    if (sung) {
        *sung = song;
    } else {
        free_song(song);
    }
    return refused + left.injected > 0;
}

static uint64_t sweep(struct bytes rules, const struct song *whole, bool machine, bool all_after, bool each) {
    for (uint64_t at = 1;; at++) {
        failing = (struct failing){machine, all_after, at};
        bool failed = attempt(rules, whole, NULL);
        if ((each || !failed) && __lsan_do_recoverable_leak_check()) {
            if (!each) fprintf(stderr, "sweep.c: memory is lost; `sweep RULES each` tells by which allocation, slowly\n");
            if (each) fault("memory is lost");
            exit(1);
        }
        if (!failed || faults > 5) return at - 1;
    }
}

static struct bytes contents(const char *path) {
    FILE *file = fopen(path, "rb");
    struct bytes bytes = {calloc(1, 1 << 20), 0};
    if (file) {
        bytes.length = fread(bytes.start, 1, 1 << 20, file);
        fclose(file);
    }
    return bytes;
}

int main(int count, char **names) {
    struct bytes rules = contents(count > 1 ? names[1] : "");
    struct song whole = {{NULL, 0}, {NULL, 0}};
    attempt(rules, NULL, &whole);
    if (!whole.file.length || !whole.result.length) {
        fprintf(stderr, "usage: sweep RULES [each], with a file that keeps a function\n");
        return 64;
    }
    for (int way = 0; way < 4; way++) {
        uint64_t failed = sweep(rules, &whole, way & 2, way & 1, count > 2);
        printf(
            "failed each of %llu allocations %s, refused by %s\n", (unsigned long long)failed,
            way & 1 ? "with all that follow" : "by itself", way & 2 ? "the machine" : "the sandbox");
        if (failed < 100) fault("there should be more allocations than this");
    }
    free_song(whole);
    free(rules.start);
    return faults ? 1 : 0;
}
