// From bytes to Lua's values: the arguments of a call, in the encoding of encoding.c (tags 1 to 4, 6 and plain lists).
#include <string.h>

#include "sandbox.h"

struct reader { const uint8_t *at, *end; };

static uint64_t take(lua_State *L, struct reader *reader, size_t size) {
    if ((size_t)(reader->end - reader->at) < size) sandbox_raise(L, SANDBOX_RUNTIME, 0, "the arguments cannot be read");
    uint64_t value = 0;
    for (size_t i = 0; i < size; i++) value |= (uint64_t)reader->at[i] << (8 * i);
    reader->at += size;
    return value;
}

// Pushes one value. Recursive: the host encodes no deeper than the limit, and this refuses what is deeper.
static void push_value(lua_State *L, struct reader *reader, uint32_t depth) {
    sandbox *box = sandbox_of(L);
    if (depth > box->limits.depth) sandbox_raise(L, SANDBOX_DEPTH, 0, "the arguments are nested too deep");
    if (!lua_checkstack(L, 4)) sandbox_raise(L, SANDBOX_MEMORY, 0, "the arguments need more memory than is allowed");
    sandbox_tick(L, 1);
    switch (take(L, reader, 1)) {
        case 1: lua_pushboolean(L, 0); return;
        case 2: lua_pushboolean(L, 1); return;
        case 3: lua_pushinteger(L, (lua_Integer)take(L, reader, 8)); return;
        case 4: {
            uint64_t bits = take(L, reader, 8);
            double number;
            memcpy(&number, &bits, sizeof number);
            lua_pushnumber(L, number);
            return;
        }
        case 6: {
            size_t length = (size_t)take(L, reader, 4);
            if ((size_t)(reader->end - reader->at) < length) take(L, reader, SIZE_MAX);
            lua_pushlstring(L, (const char *)reader->at, length);
            reader->at += length;
            return;
        }
        case 7: {
            uint32_t count = (uint32_t)take(L, reader, 4);
            if ((size_t)(reader->end - reader->at) < count) take(L, reader, SIZE_MAX);
            lua_createtable(L, count < INT32_MAX ? (int)count : 0, 0);
            for (uint32_t i = 1; i <= count; i++) {
                push_value(L, reader, depth + 1);
                lua_rawseti(L, -2, i);
            }
            return;
        }
        default: sandbox_raise(L, SANDBOX_RUNTIME, 0, "the arguments cannot be read");
    }
}

// Pushes all values, and returns how many.
int sandbox_push_arguments(lua_State *L, const uint8_t *bytes, size_t length) {
    struct reader reader = {bytes, bytes + length};
    int count = 0;
    for (; reader.at < reader.end; count++) push_value(L, &reader, 1);
    return count;
}
