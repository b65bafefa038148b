// From Lua's values to bytes. Raw access only, a stack of its own in place of recursion, and limits on depth, number
// and bytes.
//
// One value: a tag, then what the tag says. Numbers are little-endian, `text` is a u32 length and the bytes.
//   0 nil · 1 false · 2 true · 3 whole number: i64 · 4 number: f64 · 5 number that is not finite: f64 · 6 text
//   7 table: u8 flags (1 holes, 2 keys of other kinds), u32 list, u32 fields, the list, then a text and a value each
//   8 name: u32 line, text
//   9 node: u8 kind (`struct node`), u8 role, u32 line, text, u8 1 with a receiver, u32 head arguments,
//     u32 arguments, then these values
//  10 function: u32 reference, u32 first line, u32 last line, u8 1 with `...`, u32 parameters, texts, u32 captures, texts
//  11 something that cannot be encoded: text, what it is
#include <math.h>
#include <string.h>

#include "sandbox.h"

char in_registry_kept;

enum { TAG_NIL, TAG_FALSE, TAG_TRUE, TAG_INTEGER, TAG_NUMBER, TAG_NOT_FINITE, TAG_TEXT, TAG_TABLE, TAG_NAME, TAG_NODE,
    TAG_FUNCTION, TAG_UNSUPPORTED };
enum { FRAME_LIST, FRAME_TABLE, FRAME_NODE };

void sandbox_put(lua_State *L, const void *bytes, size_t length) {
    sandbox *box = sandbox_of(L);
    if (length > box->output_room - box->output_used) {
        size_t needed = box->output_used + length;
        if (needed > box->limits.output) {
            box->abort = SANDBOX_OUTPUT;
            sandbox_note_limit(box, SANDBOX_OUTPUT);
            sandbox_rethrow(L);
        }
        size_t room = box->output_room ? box->output_room * 2 : 4096;
        if (room < needed) room = needed;
        if (room > box->limits.output) room = box->limits.output;
        void *output = sandbox_resize(box, box->output, box->output_room, room);
        if (!output) {
            sandbox_note_limit(box, SANDBOX_MEMORY);
            sandbox_rethrow(L);
        }
        box->output = output;
        box->output_room = room;
    }
    memcpy(box->output + box->output_used, bytes, length);
    box->output_used += length;
}

static void put_u8(lua_State *L, unsigned value) {
    uint8_t byte = (uint8_t)value;
    sandbox_put(L, &byte, 1);
}

static void put_u32(lua_State *L, uint32_t value) {
    uint8_t bytes[4] = {(uint8_t)value, (uint8_t)(value >> 8), (uint8_t)(value >> 16), (uint8_t)(value >> 24)};
    sandbox_put(L, bytes, 4);
}

static void put_u64(lua_State *L, uint64_t value) {
    put_u32(L, (uint32_t)value);
    put_u32(L, (uint32_t)(value >> 32));
}

static void put_number(lua_State *L, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    put_u64(L, bits);
}

static void put_text(lua_State *L, const char *text, size_t length) {
    put_u32(L, (uint32_t)length);  // the block ceiling keeps texts far below 4 GiB
    sandbox_put(L, text, length);
    sandbox_tick(L, length / 1024);
}

static void put_text_of_node(lua_State *L, int index) {
    size_t length = 0;
    lua_getiuservalue(L, index, NODE_TEXT);
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &length) : "";
    put_text(L, text, length);
    lua_pop(L, 1);
}

static void put_unsupported(lua_State *L, const char *what) {
    put_u8(L, TAG_UNSUPPORTED);
    put_text(L, what, strlen(what));
}

// Whether the upvalue on top is the environment of a file.
static bool is_environment(lua_State *L) {
    if (lua_type(L, -1) != LUA_TTABLE || !lua_getmetatable(L, -1)) return false;
    bool same = lua_topointer(L, -1) == sandbox_of(L)->environment;
    lua_pop(L, 1);
    return same;
}

// What the function takes from around it, its environment apart: how many, and `each` for every name.
uint32_t sandbox_captures(lua_State *L, int function, void (*each)(lua_State *L, const char *name)) {
    uint32_t count = 0;
    const char *name;
    for (int i = 1; (name = lua_getupvalue(L, function, i)); i++) {
        bool own = strcmp(name, "_ENV") == 0 && is_environment(L);
        lua_pop(L, 1);
        if (own) continue;
        count++;
        if (each) each(L, name);
    }
    return count;
}

static void put_name(lua_State *L, const char *name) { put_text(L, name, strlen(name)); }

// A function is kept under a number, so that it can be called later.
static void put_function(lua_State *L, int index) {
    sandbox *box = sandbox_of(L);
    if (lua_iscfunction(L, index)) return put_unsupported(L, "a function of the library");
    if (box->phase != PHASE_RUNNING) return put_unsupported(L, "a function");
    lua_Debug record;
    lua_pushvalue(L, index);
    lua_getinfo(L, ">Su", &record);
    lua_rawgetp(L, LUA_REGISTRYINDEX, REGISTRY(kept));
    lua_pushvalue(L, index);
    lua_rawseti(L, -2, ++box->kept);
    lua_pop(L, 1);

    put_u8(L, TAG_FUNCTION);
    put_u32(L, box->kept);
    put_u32(L, (uint32_t)record.linedefined);
    put_u32(L, (uint32_t)record.lastlinedefined);
    put_u8(L, record.isvararg != 0);
    put_u32(L, record.nparams);
    for (int i = 1; i <= record.nparams; i++) {
        lua_pushvalue(L, index);
        const char *name = lua_getlocal(L, NULL, i);
        if (!name) name = "";
        put_name(L, name);
        lua_pop(L, 1);
    }
    put_u32(L, sandbox_captures(L, index, NULL));
    sandbox_captures(L, index, put_name);
}

static struct frame *push_frame(lua_State *L, size_t *depth, int line) {
    sandbox *box = sandbox_of(L);
    if (*depth == box->limits.depth) {
        sandbox_raise(
            L, SANDBOX_DEPTH, line, "values are nested more than %u deep here, or a table holds itself",
            (unsigned)box->limits.depth);
    }
    if (!lua_checkstack(L, 8)) {
        sandbox_note_limit(box, SANDBOX_MEMORY);
        sandbox_rethrow(L);
    }
    return &box->frames[(*depth)++];
}

// Begins the table at `index`, which stays there while its members follow.
static void begin_table(lua_State *L, int index, size_t *depth, int line) {
    sandbox *box = sandbox_of(L);
    struct frame *frame = push_frame(L, depth, line);
    lua_Integer numbers, highest;
    bool odd;
    size_t keys = sandbox_collect_keys(L, index, &numbers, &highest, &odd);
    size_t count = box->keys_used - keys;
    bool plain = (lua_Integer)count == numbers && numbers == highest;
    if (plain) {
        box->keys_used = keys;
    } else {
        sandbox_sort_keys(L, keys);
    }
    *frame = (struct frame){
        .kind = plain ? FRAME_LIST : FRAME_TABLE, .count = (uint32_t)count, .list = (uint32_t)numbers, .keys = keys,
        .line = line};
    put_u8(L, TAG_TABLE);
    put_u8(L, (numbers != highest ? 1u : 0u) | (odd ? 2u : 0u));
    put_u32(L, frame->list);
    put_u32(L, frame->count - frame->list);
}

// Writes the node at `index`; true if it has members, which then follow.
static bool begin_node(lua_State *L, int index, size_t *depth, int line) {
    const struct node *node = lua_touserdata(L, index);
    if (!node || node->kind == NODE_LIBRARY) {
        put_unsupported(L, "the library");
        return false;
    }
    if (node->kind == NODE_NAME || node->kind == NODE_WORD) {
        put_u8(L, TAG_NAME);
        put_u32(L, (uint32_t)(node->kind == NODE_NAME ? node->line : line));
        put_text_of_node(L, index);
        return false;
    }
    struct frame *frame = push_frame(L, depth, node->line);
    bool receiver = lua_getiuservalue(L, index, NODE_RECEIVER) > LUA_TNIL;
    lua_pop(L, 1);
    *frame = (struct frame){
        .kind = FRAME_NODE, .count = (uint32_t)node->heads + node->arguments + receiver,
        .list = receiver ? NODE_RECEIVER : NODE_FIRST, .keys = sandbox_of(L)->keys_used, .line = node->line};
    put_u8(L, TAG_NODE);
    put_u8(L, node->kind);
    put_u8(L, node->role);
    put_u32(L, (uint32_t)node->line);
    put_text_of_node(L, index);
    put_u8(L, receiver);
    put_u32(L, node->heads);
    put_u32(L, node->arguments);
    return true;
}

// Writes the value on top; true if it stays there while its members follow.
static bool begin(lua_State *L, size_t *depth, int line) {
    sandbox *box = sandbox_of(L);
    int index = lua_gettop(L);
    sandbox_tick(L, 1);
    if (++box->values > box->limits.values) {
        box->abort = SANDBOX_OUTPUT;
        sandbox_note_limit(box, SANDBOX_OUTPUT);
        sandbox_rethrow(L);
    }
    switch (lua_type(L, index)) {
        case LUA_TNIL: put_u8(L, TAG_NIL); return false;
        case LUA_TBOOLEAN: put_u8(L, lua_toboolean(L, index) ? TAG_TRUE : TAG_FALSE); return false;
        case LUA_TNUMBER:
            if (lua_isinteger(L, index)) {
                put_u8(L, TAG_INTEGER);
                put_u64(L, (uint64_t)lua_tointeger(L, index));
            } else {
                double number = lua_tonumber(L, index);
                put_u8(L, isfinite(number) ? TAG_NUMBER : TAG_NOT_FINITE);
                put_number(L, number);
            }
            return false;
        case LUA_TSTRING: {
            size_t length;
            const char *text = lua_tolstring(L, index, &length);
            put_u8(L, TAG_TEXT);
            put_text(L, text, length);
            return false;
        }
        case LUA_TTABLE:
            if (is_environment(L)) {
                put_unsupported(L, "the environment of the file");
                return false;
            }
            begin_table(L, index, depth, line);
            return true;
        case LUA_TUSERDATA: return begin_node(L, index, depth, line);
        case LUA_TFUNCTION: put_function(L, index); return false;
        default: put_unsupported(L, "a value of another kind"); return false;
    }
}

// Pushes the next member of the container on top.
static void push_member(lua_State *L, struct frame *frame) {
    sandbox *box = sandbox_of(L);
    uint32_t at = frame->next++;
    if (frame->kind == FRAME_NODE) {
        lua_getiuservalue(L, -1, (int)(frame->list + at));
    } else if (frame->kind == FRAME_LIST) {
        lua_rawgeti(L, -1, (lua_Integer)at + 1);
    } else {
        struct key key = box->keys[frame->keys + at];
        if (!key.text) {
            lua_rawgeti(L, -1, key.number);
        } else {
            put_text(L, key.text, key.length);
            lua_pushlstring(L, key.text, key.length);
            lua_rawget(L, -2);
        }
    }
}

// Encodes the value on top, and pops it. `line` is where it is given.
void sandbox_encode(lua_State *L, int line) {
    sandbox *box = sandbox_of(L);
    size_t depth = 0;
    if (!begin(L, &depth, line)) lua_pop(L, 1);
    while (depth > 0) {
        struct frame *frame = &box->frames[depth - 1];
        if (frame->next == frame->count) {
            box->keys_used = frame->keys;
            depth--;
            lua_pop(L, 1);
            continue;
        }
        push_member(L, frame);
        if (!begin(L, &depth, frame->line)) lua_pop(L, 1);
    }
}
