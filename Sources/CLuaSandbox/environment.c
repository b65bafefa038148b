// What a name means in a rule file: a word, one of the few things offered, a refusal, or else a node with that name.
#include <string.h>

#include "sandbox.h"

char in_registry_words, in_registry_environment;

// What Lua offers and rule files do not get, and why. `ipairs`, `pairs` and a few functions of `math` are offered
// (library.c).
static const struct { const char *name, *reason; } omitted[] = {
    // They hang inside C, where no limit can act (`string.rep`, patterns, `table.sort`, `table.move`), or segfault.
    {"string", "hangs"}, {"table", "hangs"}, {"coroutine", "segfaults Lua 5.4.4; many short ones escape the step count"},
    {"utf8", "its loops run inside C"},
    // They reach beyond the file.
    {"io", "files"}, {"os", "processes, clock"}, {"require", "files"}, {"package", "files"}, {"dofile", "files"},
    {"loadfile", "files"}, {"load", "runs text and bytecode no one has read"}, {"loadstring", "the same, in Lua 5.1"},
    {"debug", "reaches everything"}, {"print", "standard output belongs to the host"}, {"warn", "the same"},
    // They would let a file go on after a limit ended it, or hide a mistake from its author.
    {"pcall", "catches limits"}, {"xpcall", "catches limits; no hook runs in its handler"},
    {"error", "messages are the host's"}, {"assert", "messages are the host's"},
    // They change how shared values behave, or look behind nodes.
    {"setmetatable", "finalizers run without limits"}, {"getmetatable", "looks behind nodes"},
    {"rawget", "looks behind nodes"}, {"rawset", "changes what is shared"}, {"rawequal", "looks behind nodes"},
    {"rawlen", "looks behind nodes"}, {"_G", "changes what is shared"},
    {"collectgarbage", "depends on the state of the machine"}, {"next", "its order differs between runs"},
    // They serve to take findings apart, which rule files do not do.
    {"type", "findings are told apart by their declaration"}, {"tostring", "shows addresses"},
    {"tonumber", "texts are not numbers here"}, {"select", "unneeded"}, {"unpack", "fills the stack; Lua 5.1"},
    // Names of Lua 5.1, which people may know.
    {"getfenv", "changes what is shared"}, {"setfenv", "changes what is shared"}, {"module", "files"},
    {"newproxy", "finalizers"}, {"bit32", "unneeded"}, {"arg", "the command line is the host's"},
    {"_VERSION", "rule files do not depend on it"}, {"_ENV", "changes what names mean"},
};

static struct word key_word(lua_State *L) {
    size_t length = 0;
    const char *text = lua_type(L, 2) == LUA_TSTRING ? lua_tolstring(L, 2, &length) : "?";
    return sandbox_word(text, lua_type(L, 2) == LUA_TSTRING ? length : 1);
}

static int name_read(lua_State *L) {
    sandbox *box = sandbox_of(L);
    int line = sandbox_line(L, 1);
    if (lua_type(L, 2) != LUA_TSTRING) sandbox_raise(L, SANDBOX_RUNTIME, line, "this is not a name");
    lua_pushvalue(L, 2);
    int type = lua_rawget(L, lua_upvalueindex(1));
    if (type == LUA_TBOOLEAN) {
        sandbox_raise(L, SANDBOX_FORBIDDEN_NAME, line, "`%s` is not available in rule files", key_word(L).bytes);
    }
    const struct node *node = type == LUA_TUSERDATA ? lua_touserdata(L, -1) : NULL;
    if (box->phase == PHASE_CALLING && (type == LUA_TNIL || (node && node->kind == NODE_WORD))) {
        sandbox_raise(
            L, SANDBOX_UNKNOWN_NAME, line,
            "`%s` cannot be used inside a function, which has its parameters, its own locals, `math`, `pairs` and "
            "`ipairs`", key_word(L).bytes);
    }
    if (type != LUA_TNIL) return 1;
    sandbox_new_node(L, NODE_NAME, line, 0);
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, NODE_TEXT);
    return 1;
}

static int name_assigned(lua_State *L) {
    sandbox_raise(
        L, SANDBOX_GLOBAL_ASSIGNMENT, sandbox_line(L, 1),
        "`%s` cannot be given a value here; to name something within this file write `local` before it",
        key_word(L).bytes);
}

// The words of the host. They win over everything offered or refused.
static void add_words(lua_State *L) {
    sandbox *box = sandbox_of(L);
    const char *at = (const char *)box->words, *end = at + box->words_length;
    while (at < end) {
        char role = *at++;
        const char *zero = memchr(at, 0, (size_t)(end - at));
        if (!zero) return;
        lua_pushlstring(L, at, (size_t)(zero - at));
        sandbox_new_node(L, NODE_WORD, 0, 0)->role = (uint8_t)role;
        lua_pushvalue(L, -2);
        lua_setiuservalue(L, -2, NODE_TEXT);
        lua_rawset(L, -3);
        at = zero + 1;
    }
}

// The table of words (never seen by a script) and the metatable of environments.
void sandbox_make_words(lua_State *L) {
    lua_newtable(L);
    for (size_t i = 0; i < sizeof omitted / sizeof *omitted; i++) {
        lua_pushboolean(L, 0);
        lua_setfield(L, -2, omitted[i].name);
    }
    sandbox_make_library(L, lua_gettop(L));
    add_words(L);
    lua_newtable(L);
    lua_pushvalue(L, -2);
    lua_pushcclosure(L, name_read, 1);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, name_assigned);
    lua_setfield(L, -2, "__newindex");
    sandbox_of(L)->environment = lua_topointer(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, REGISTRY(environment));
    lua_rawsetp(L, LUA_REGISTRYINDEX, REGISTRY(words));
}

// The environment of one file: an empty table that stays empty.
void sandbox_push_environment(lua_State *L) {
    lua_newtable(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, REGISTRY(environment));
    lua_setmetatable(L, -2);
}
