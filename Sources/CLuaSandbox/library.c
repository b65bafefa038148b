// What rule files are offered: `math` (frozen, and only what always gives the same), `pairs` and `ipairs`. Written
// here, not Lua's own, so that messages, order and limits are ours.
#include <math.h>

#include "sandbox.h"

static _Noreturn void wrong(lua_State *L, const char *function, const char *needs) {
    sandbox_raise(L, SANDBOX_RUNTIME, sandbox_line(L, 1), "`%s` needs %s", function, needs);
}

static void need_numbers(lua_State *L, int count, const char *function) {
    for (int i = 1; i <= count; i++) {
        if (lua_type(L, i) == LUA_TNUMBER) continue;
        wrong(L, function, count == 1 ? "a number" : "numbers");
    }
}

// A number without a fraction as a whole number, where it is one.
static int push_whole(lua_State *L, double number) {
    lua_Integer whole;
    if (lua_numbertointeger(number, &whole)) {
        lua_pushinteger(L, whole);
    } else {
        lua_pushnumber(L, number);
    }
    return 1;
}

static int math_abs(lua_State *L) {
    need_numbers(L, 1, "math.abs");
    if (lua_isinteger(L, 1)) {
        lua_Integer number = lua_tointeger(L, 1);
        lua_pushinteger(L, number < 0 ? (lua_Integer)(0u - (lua_Unsigned)number) : number);
    } else {
        lua_pushnumber(L, fabs(lua_tonumber(L, 1)));
    }
    return 1;
}

static int math_ceil(lua_State *L) {
    need_numbers(L, 1, "math.ceil");
    if (!lua_isinteger(L, 1)) return push_whole(L, ceil(lua_tonumber(L, 1)));
    lua_settop(L, 1);
    return 1;
}

static int math_floor(lua_State *L) {
    need_numbers(L, 1, "math.floor");
    if (!lua_isinteger(L, 1)) return push_whole(L, floor(lua_tonumber(L, 1)));
    lua_settop(L, 1);
    return 1;
}

static int math_exp(lua_State *L) {
    need_numbers(L, 1, "math.exp");
    lua_pushnumber(L, exp(lua_tonumber(L, 1)));
    return 1;
}

static int math_sqrt(lua_State *L) {
    need_numbers(L, 1, "math.sqrt");
    lua_pushnumber(L, sqrt(lua_tonumber(L, 1)));
    return 1;
}

static int math_log(lua_State *L) {
    bool with_base = !lua_isnoneornil(L, 2);
    need_numbers(L, with_base ? 2 : 1, "math.log");
    double number = lua_tonumber(L, 1), base = with_base ? lua_tonumber(L, 2) : 0;
    double result = !with_base ? log(number)
        : base == 2.0 ? log2(number)
        : base == 10.0 ? log10(number)
        : log(number) / log(base);
    lua_pushnumber(L, result);
    return 1;
}

static int math_fmod(lua_State *L) {
    need_numbers(L, 2, "math.fmod");
    if (!lua_isinteger(L, 1) || !lua_isinteger(L, 2)) {
        lua_pushnumber(L, fmod(lua_tonumber(L, 1), lua_tonumber(L, 2)));
        return 1;
    }
    lua_Integer divisor = lua_tointeger(L, 2);
    if (divisor == 0) wrong(L, "math.fmod", "a divisor other than zero");
    lua_pushinteger(L, divisor == -1 ? 0 : lua_tointeger(L, 1) % divisor);
    return 1;
}

static int extreme(lua_State *L, const char *function, bool greatest) {
    int count = lua_gettop(L), best = 1;
    if (count == 0) wrong(L, function, "at least one number");
    need_numbers(L, count, function);
    for (int i = 2; i <= count; i++) {
        sandbox_tick(L, 1);
        if (greatest ? lua_compare(L, best, i, LUA_OPLT) : lua_compare(L, i, best, LUA_OPLT)) best = i;
    }
    lua_pushvalue(L, best);
    return 1;
}

static int math_max(lua_State *L) { return extreme(L, "math.max", true); }
static int math_min(lua_State *L) { return extreme(L, "math.min", false); }

static int math_tointeger(lua_State *L) {
    int exact = 0;
    lua_Integer number = lua_type(L, 1) == LUA_TNUMBER ? lua_tointegerx(L, 1, &exact) : 0;
    if (exact) {
        lua_pushinteger(L, number);
    } else {
        lua_pushnil(L);
    }
    return 1;
}

static int math_read(lua_State *L) {
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    size_t length = 0;
    const char *text = lua_type(L, 2) == LUA_TSTRING ? lua_tolstring(L, 2, &length) : NULL;
    sandbox_raise(
        L, SANDBOX_FORBIDDEN_NAME, sandbox_line(L, 1), "`math.%s` is not available in rule files",
        sandbox_word(text, length).bytes);
}

static int math_assigned(lua_State *L) {
    sandbox_raise(L, SANDBOX_GLOBAL_ASSIGNMENT, sandbox_line(L, 1), "`math` cannot be changed");
}

static int math_called(lua_State *L) {
    sandbox_raise(L, SANDBOX_RUNTIME, sandbox_line(L, 1), "`math` cannot be called");
}

// `ipairs`: 1, 2, 3 … to the first gap.
static int next_item(lua_State *L) {
    lua_Integer at = lua_tointeger(L, 2) + 1;
    if (lua_type(L, 1) != LUA_TTABLE) wrong(L, "ipairs", "a list");
    lua_pushinteger(L, at);
    return lua_rawgeti(L, 1, at) == LUA_TNIL ? 1 : 2;
}

static int list_pairs(lua_State *L) {
    if (lua_type(L, 1) != LUA_TTABLE) wrong(L, "ipairs", "a list");
    lua_pushcfunction(L, next_item);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

// `pairs`: the keys as they are at the start, in order. Values: the table, its keys, how many have been walked.
static int next_pair(lua_State *L) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));
    do {
        sandbox_tick(L, 1);
        lua_settop(L, 0);
        if (lua_rawgeti(L, lua_upvalueindex(2), ++at) == LUA_TNIL) return 1;
        lua_pushvalue(L, 1);
        lua_rawget(L, lua_upvalueindex(1));
    } while (lua_isnil(L, 2));  // taken out on the way
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(3));
    return 2;
}

static int sorted_pairs(lua_State *L) {
    sandbox *box = sandbox_of(L);
    if (lua_type(L, 1) != LUA_TTABLE) wrong(L, "pairs", "a table");
    lua_settop(L, 1);
    lua_Integer numbers, highest;
    bool odd;
    size_t from = sandbox_collect_keys(L, 1, &numbers, &highest, &odd);
    if (odd) wrong(L, "pairs", "keys that are texts or whole numbers from 1");
    sandbox_sort_keys(L, from);
    size_t count = box->keys_used - from;
    lua_pushvalue(L, 1);
    lua_createtable(L, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        const struct key *key = &box->keys[from + i];
        if (key->text) {
            lua_pushlstring(L, key->text, key->length);
        } else {
            lua_pushinteger(L, key->number);
        }
        lua_rawseti(L, -2, (lua_Integer)i + 1);
        sandbox_tick(L, 1);
    }
    box->keys_used = from;
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair, 3);
    return 1;
}

static const struct {
    const char *name;
    lua_CFunction function;
} math_functions[] = {
    {"abs", math_abs}, {"ceil", math_ceil}, {"exp", math_exp}, {"floor", math_floor}, {"fmod", math_fmod},
    {"log", math_log}, {"max", math_max}, {"min", math_min}, {"sqrt", math_sqrt}, {"tointeger", math_tointeger},
};

// `math` as a script has it: a node that can be indexed and nothing else.
static void push_math(lua_State *L) {
    struct node *node = lua_newuserdatauv(L, sizeof *node, 0);
    *node = (struct node){.kind = NODE_LIBRARY};
    lua_newtable(L);
    lua_newtable(L);
    for (size_t i = 0; i < sizeof math_functions / sizeof *math_functions; i++) {
        lua_pushcfunction(L, math_functions[i].function);
        lua_setfield(L, -2, math_functions[i].name);
    }
    lua_pushnumber(L, 3.141592653589793);
    lua_setfield(L, -2, "pi");
    lua_pushcclosure(L, math_read, 1);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, math_assigned);
    lua_setfield(L, -2, "__newindex");
    lua_pushcfunction(L, math_called);
    lua_setfield(L, -2, "__call");
    lua_setmetatable(L, -2);
}

void sandbox_make_library(lua_State *L, int words) {
    push_math(L);
    lua_setfield(L, words, "math");
    lua_pushcfunction(L, list_pairs);
    lua_setfield(L, words, "ipairs");
    lua_pushcfunction(L, sorted_pairs);
    lua_setfield(L, words, "pairs");
}
