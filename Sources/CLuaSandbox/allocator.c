// The allocator: every block of a sandbox is counted here, and refused here beyond the ceilings.
#include <stdlib.h>

#include "sandbox.h"

static bool refuse(sandbox *box, int why) {
    box->refused = why;
    return false;
}

static bool may_grow(sandbox *box, size_t old_size, size_t new_size, size_t block_ceiling) {
    box->attempts++;
    if (box->fail_at && (box->attempts == box->fail_at || (box->fail_all_after && box->attempts > box->fail_at))) {
        box->injected++;
        return refuse(box, SANDBOX_MEMORY);
    }
    if (new_size > block_ceiling) return refuse(box, SANDBOX_BLOCK);
    if (box->bytes - old_size + new_size > box->limits.memory) return refuse(box, SANDBOX_MEMORY);
    return true;
}

static void *resize(sandbox *box, void *block, size_t old_size, size_t new_size, size_t block_ceiling) {
    if (new_size == 0) {
        if (block) {
            free(block);
            box->bytes -= old_size;
            box->blocks--;
        }
        return NULL;
    }
    if (new_size > old_size && !may_grow(box, old_size, new_size, block_ceiling)) return NULL;
    void *result = realloc(block, new_size);
    if (!result) {
        if (new_size > old_size) {
            box->refused = SANDBOX_MEMORY;
            return NULL;
        }
        result = block;  // Lua relies on a block being able to shrink
    }
    if (!block) box->blocks++;
    box->bytes = box->bytes - old_size + new_size;
    return result;
}

// Lua's. For a new block Lua gives the kind of the value in place of the old size.
void *sandbox_allocate(void *context, void *block, size_t old_size, size_t new_size) {
    sandbox *box = context;
    void *result = resize(box, block, block ? old_size : 0, new_size, box->limits.block);
    if (result && !block && old_size == LUA_TSTRING && new_size >= LONG_TEXT && box->stride != SHORT_STRIDE) {
        // A long text: from now on look at the clock at each instruction. `lua_sethook` may be called at any moment
        // (lua.c calls it from a signal handler).
        box->stride = SHORT_STRIDE;
        if (box->lua) lua_sethook(box->lua, sandbox_hook, LUA_MASKLINE | LUA_MASKCOUNT, SHORT_STRIDE);
    }
    return result;
}

// The sandbox's own buffers: in the total, not under the ceiling for one block.
void *sandbox_resize(sandbox *box, void *block, size_t old_size, size_t new_size) {
    return resize(box, block, block ? old_size : 0, new_size, SIZE_MAX);
}
