// What the parts of the sandbox share. The only header, with those it includes, that knows Lua.
//
// Marks: a function named here with `RAISES` may jump out with a Lua error (a longjmp) and may be called only inside
// a body run by `sandbox_protect` (calls.c). No other function may be called there from Swift, and none calls Swift.
#ifndef SANDBOX_H
#define SANDBOX_H

// Lua's core without its auxiliary library: that one knows the standard streams, and Debian's archive of it cannot be
// linked into a shared library (`make library`).
#include <lua.h>
#include <pthread.h>
#include <stdatomic.h>

#include "lua_sandbox.h"

_Static_assert(LUA_VERSION_NUM == 504, "the sandbox is written for Lua 5.4");
_Static_assert(sizeof(lua_Integer) == 8 && sizeof(lua_Number) == 8, "the encoding has 64-bit numbers");

#define RAISES

// How many instructions lie between two looks at the clock, and how few once a text is long enough that a single
// instruction (a comparison, a concatenation) takes noticeable time.
enum { STRIDE = 100, SHORT_STRIDE = 1, LONG_TEXT = 64 * 1024 };

enum phase { PHASE_SETUP, PHASE_LOADING, PHASE_RUNNING, PHASE_CALLING };

// A key of a table while its keys are put in order.
struct key {
    const char *text;   // NULL for a whole number
    size_t length;
    lua_Integer number;
};

// A table or node whose members are being encoded.
struct frame {
    uint32_t kind, next, count, list;
    size_t keys;
    int32_t line;
};

struct sandbox {
    lua_State *lua;
    sandbox_limits limits;
    sandbox_problem problem;    // of the work at hand; kind 0 while there is none
    enum phase phase;
    int32_t line;               // the line that runs or is read
    bool at_end;                // reading came to the end of the file

    // Limits
    uint64_t bytes, blocks, attempts, injected, fail_at;
    bool fail_all_after;
    int refused;                // why the allocator refused last
    int abort;                  // sticky: the limit that was hit
    int dead;                   // the limit after which the state was closed
    uint64_t steps_left, work;
    uint64_t deadline;          // nanoseconds; 0 for none
    int stride;
    atomic_bool cancelled;

    // Values
    const void *environment;    // address of the metatable that all environments have
    uint32_t kept;              // functions kept so far
    uint32_t heads;             // heads of declarations in this file
    uint32_t bodies;            // and how many were given one
    struct frame *frames;
    struct key *keys;
    size_t keys_used, keys_room;
    uint8_t *output;
    size_t output_used, output_whole, output_room;  // whole: up to the last complete record
    uint32_t values;

    // The work at hand
    const uint8_t *words, *input;
    size_t words_length, input_length;
    uint32_t function;

    // The thread
    pthread_t thread;
    pthread_mutex_t mutex;
    pthread_cond_t work_given, work_done;
    void (*job)(struct sandbox *);
    bool stop;
};

// Things kept in Lua's registry, by the address of a member.
extern char in_registry_words, in_registry_nodes, in_registry_environment, in_registry_kept, in_registry_heads;
#define REGISTRY(name) ((void *)&in_registry_##name)

static inline sandbox *sandbox_of(lua_State *L) { return *(sandbox **)lua_getextraspace(L); }

// allocator.c
void *sandbox_allocate(void *box, void *block, size_t old_size, size_t new_size);
void *sandbox_resize(sandbox *box, void *block, size_t old_size, size_t new_size);  // not under the block ceiling

// problem.c
void sandbox_note(sandbox *box, int kind, int line, const char *format, ...) __attribute__((format(printf, 4, 5)));
RAISES _Noreturn void sandbox_raise(lua_State *L, int kind, int line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
RAISES _Noreturn void sandbox_rethrow(lua_State *L);
struct word { char bytes[96]; };
struct word sandbox_word(const char *text, size_t length);
int sandbox_on_error(lua_State *L);
int sandbox_line(lua_State *L, int level);

// limits.c
uint64_t sandbox_now(void);
void sandbox_hook(lua_State *L, lua_Debug *event);
void sandbox_budget(sandbox *box, uint64_t steps, uint64_t nanoseconds);
bool sandbox_late(sandbox *box);
RAISES void sandbox_spend(lua_State *L, uint64_t steps);
RAISES void sandbox_tick(lua_State *L, uint64_t work);
void sandbox_note_limit(sandbox *box, int kind);

// environment.c, library.c
RAISES void sandbox_make_words(lua_State *L);
RAISES void sandbox_make_library(lua_State *L, int words);
RAISES void sandbox_push_environment(lua_State *L);

// keys.c
RAISES size_t sandbox_collect_keys(lua_State *L, int table, lua_Integer *numbers, lua_Integer *highest, bool *odd);
RAISES void sandbox_sort_keys(lua_State *L, size_t from);

// nodes.c
enum node_kind { NODE_WORD, NODE_NAME, NODE_CALL, NODE_HEAD, NODE_DECLARED, NODE_METHOD, NODE_DOT_CALL, NODE_MEMBER,
    NODE_UNKNOWN_CALL, NODE_LIBRARY };
struct node {
    uint8_t kind;
    uint8_t role;       // `c`, `d`, `i`
    uint16_t heads;     // arguments of the head
    uint16_t arguments;
    int32_t line;
    uint32_t position;  // of a head, among the heads of the file
};
// Values a node holds, as Lua counts them.
enum { NODE_TEXT = 1, NODE_RECEIVER = 2, NODE_FIRST = 3 };
RAISES void sandbox_make_nodes(lua_State *L);
RAISES struct node *sandbox_new_node(lua_State *L, int kind, int line, int arguments);
RAISES void sandbox_encode_headless(lua_State *L);

// encoding.c
RAISES void sandbox_encode(lua_State *L, int line);
RAISES uint32_t sandbox_captures(lua_State *L, int function, void (*each)(lua_State *L, const char *name));
RAISES void sandbox_put(lua_State *L, const void *bytes, size_t length);

// arguments.c
RAISES int sandbox_push_arguments(lua_State *L, const uint8_t *bytes, size_t length);

// calls.c
void sandbox_setup_job(sandbox *box);
void sandbox_run_job(sandbox *box);
void sandbox_call_job(sandbox *box);
void sandbox_close_state(sandbox *box);

#endif
