// Steps, time and cancelling: the hook that Lua calls between instructions, and its like for loops in C.
#include <time.h>

#include "sandbox.h"

uint64_t sandbox_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

// A new budget; no time budget means none (set-up).
void sandbox_budget(sandbox *box, uint64_t steps, uint64_t nanoseconds) {
    box->steps_left = steps;
    box->work = 0;
    box->deadline = nanoseconds ? sandbox_now() + nanoseconds : 0;
    box->stride = STRIDE;
    if (box->lua) lua_sethook(box->lua, sandbox_hook, LUA_MASKLINE | LUA_MASKCOUNT, STRIDE);
}

// Whether the work has been cancelled or has run out of time; remembered in `abort`.
bool sandbox_late(sandbox *box) {
    if (box->abort) return true;
    if (atomic_load_explicit(&box->cancelled, memory_order_relaxed)) {
        box->abort = SANDBOX_CANCELLED;
    } else if (box->deadline && sandbox_now() > box->deadline) {
        box->abort = SANDBOX_TIME;
    }
    return box->abort != 0;
}

void sandbox_note_limit(sandbox *box, int kind) {
    const char *sentence;
    switch (kind) {
        case SANDBOX_BLOCK: sentence = "a text or a table grows longer than is allowed"; break;
        // One sentence for both: which of the two comes first is up to how busy the machine is, and no author's affair.
        case SANDBOX_STEPS: case SANDBOX_TIME:
            sentence = "this takes longer than is allowed; is there a loop that does not end?";
            break;
        case SANDBOX_CANCELLED: sentence = "cancelled"; break;
        case SANDBOX_DECLARATIONS: sentence = "there are more declarations in this file than are allowed"; break;
        case SANDBOX_OUTPUT: sentence = "the declarations are larger, all together, than is allowed"; break;
        default: kind = SANDBOX_MEMORY; sentence = "this needs more memory than is allowed"; break;
    }
    sandbox_note(box, kind, box->line, "%s", sentence);
}

// Takes steps from the budget, and looks at the clock.
void sandbox_spend(lua_State *L, uint64_t steps) {
    sandbox *box = sandbox_of(L);
    if (steps > box->steps_left) {
        box->steps_left = 0;
        if (!box->abort) box->abort = SANDBOX_STEPS;
    } else {
        box->steps_left -= steps;
    }
    if (sandbox_late(box)) {
        sandbox_note_limit(box, box->abort);
        sandbox_rethrow(L);
    }
}

// Functions that call functions: looked at between instructions, so that Lua's own stack never nears the ceilings.
static void check_calls(lua_State *L) {
    sandbox *box = sandbox_of(L);
    lua_Debug record;
    if (lua_getstack(L, (int)box->limits.calls, &record)) {
        sandbox_raise(L, SANDBOX_RUNTIME, box->line, "a function calls itself, or others in turn, too many times");
    }
}

void sandbox_hook(lua_State *L, lua_Debug *event) {
    sandbox *box = sandbox_of(L);
    if (event->event == LUA_HOOKLINE) {
        box->line = event->currentline;
        return;
    }
    sandbox_spend(L, (uint64_t)box->stride);
    check_calls(L);
}

// For loops in C: `work` counts like instructions, and the clock is read now and then.
void sandbox_tick(lua_State *L, uint64_t work) {
    sandbox *box = sandbox_of(L);
    box->work += work;
    if (box->work >= 1000) {
        uint64_t steps = box->work;
        box->work = 0;
        sandbox_spend(L, steps);
    }
}
