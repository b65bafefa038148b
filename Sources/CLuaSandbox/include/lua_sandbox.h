// The sandbox in which rule files run: bytes in, bytes out, and nothing of Lua to be seen.
//
// One sandbox is one Lua state on one thread of its own. Callers hand it work and wait; two callers must not do so
// at once (the Swift face holds a lock), but `sandbox_cancel` may be called from any thread at any time.
#ifndef LUA_SANDBOX_H
#define LUA_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus)
extern "C" {
#endif

typedef struct sandbox sandbox;

// Why something ended. The numbers are known to Swift (`LuaFailure.Kind`).
enum sandbox_kind {
    SANDBOX_OK = 0,
    SANDBOX_SYNTAX,             // the text is not Lua
    SANDBOX_RUNTIME,            // something that cannot be carried out
    SANDBOX_MEMORY,             // the ceiling for all memory, or the machine has no more
    SANDBOX_BLOCK,              // the ceiling for one block: a text or a table too long
    SANDBOX_STEPS,              // the budget of instructions
    SANDBOX_TIME,               // the budget of time
    SANDBOX_CANCELLED,          // `sandbox_cancel`
    SANDBOX_FORBIDDEN_NAME,     // a name of Lua's library that is not offered
    SANDBOX_GLOBAL_ASSIGNMENT,  // a change to something that files share
    SANDBOX_NOT_TEXT,           // bytecode, a zero byte, a `#!` line
    SANDBOX_SOURCE,             // the file is larger than allowed
    SANDBOX_OUTPUT,             // the declarations are larger than allowed
    SANDBOX_DEPTH,              // values nested deeper than allowed, or a table that holds itself
    SANDBOX_UNKNOWN_NAME,       // a name a kept function may not use
    SANDBOX_RESULT,             // a kept function gave back something that is not one plain value
    SANDBOX_CLOSED,             // the sandbox hit a limit before and is closed
    SANDBOX_THREAD,             // the thread could not be started
    SANDBOX_DECLARATIONS,       // more declarations than allowed
};

// What went wrong. Of a fixed size, so that failing needs no memory. `line` is 0 where it is not known.
typedef struct sandbox_problem {
    int32_t kind;
    int32_t line;
    char message[1024];
} sandbox_problem;

typedef struct sandbox_limits {
    size_t memory;              // bytes, all together
    size_t block;               // bytes, one text or one part of a table
    size_t source;              // bytes, one file
    size_t output;              // bytes, the encoded declarations of one file or the result of one call
    uint32_t values;            // encoded values of one file or one call
    uint32_t declarations;      // declarations of one file
    uint32_t depth;             // tables in tables
    uint32_t calls;             // functions in functions
    uint64_t file_steps;        // instructions
    uint64_t call_steps;
    uint64_t file_nanoseconds;
    uint64_t call_nanoseconds;
    uint64_t fail_at;           // for tests: the allocation that fails, counted from 1; 0 for none
    bool fail_all_after;        // for tests: and all that follow
} sandbox_limits;

// What the allocator has counted.
typedef struct sandbox_balance {
    uint64_t bytes;             // in use
    uint64_t blocks;            // in use
    uint64_t attempts;          // blocks asked for, or asked to grow, since the start
    uint64_t injected;          // of these, how many a test made fail
} sandbox_balance;

// Starts a sandbox with its words, each of them a role (`c` call word, `d` declaration word, `i` inner word), the
// word and a zero byte. NULL with a problem where that fails.
sandbox *sandbox_open(const sandbox_limits *limits, const uint8_t *words, size_t length, sandbox_problem *problem);

// Runs one file. The output (format: encoding.c) holds the declarations up to the end, or up to the failure; it
// belongs to the sandbox and is good until the next call.
bool sandbox_run(
    sandbox *box, const uint8_t *source, size_t length, const uint8_t **output, size_t *output_length,
    sandbox_problem *problem);

// Calls a kept function with encoded arguments. The output is its one result.
bool sandbox_call(
    sandbox *box, uint32_t function, const uint8_t *arguments, size_t length, const uint8_t **output,
    size_t *output_length, sandbox_problem *problem);

// Ends what is running, and the sandbox. One atomic store: any thread, any time.
void sandbox_cancel(sandbox *box);

// Stops the thread and frees everything. The balance must then be zero in bytes and blocks.
sandbox_balance sandbox_close(sandbox *box);

// For tests: frees all but the thread, and gives what is left, which must be nothing. Then the sandbox is closed.
sandbox_balance sandbox_shut(sandbox *box);

// For tests: the next allocation number `at` from now fails (0 for none), and with `all_after` all that follow.
void sandbox_fail_allocation(sandbox *box, uint64_t at, bool all_after);
sandbox_balance sandbox_count(sandbox *box);

#if defined(__cplusplus)
}
#endif

#endif
