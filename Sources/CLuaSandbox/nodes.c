// Nodes: what words and bare names make. A node is a block of Lua's that holds its word, its arguments and its line,
// and that a script can pass on, call and index with a method's name, and do nothing else with.
//
// Every full userdata of a sandbox is a `struct node`; the code relies on it.
#include <string.h>

#include "sandbox.h"

char in_registry_nodes, in_registry_heads;

// Most values one node takes; Lua itself counts them in 16 bits.
enum { MOST_ARGUMENTS = 60000 };

// Pushes a node with room for its text, its receiver and so many arguments.
struct node *sandbox_new_node(lua_State *L, int kind, int line, int arguments) {
    struct node *node = lua_newuserdatauv(L, sizeof *node, NODE_RECEIVER + arguments);
    memset(node, 0, sizeof *node);
    node->kind = (uint8_t)kind;
    node->line = line;
    node->arguments = (uint16_t)arguments;
    lua_rawgetp(L, LUA_REGISTRYINDEX, REGISTRY(nodes));
    lua_setmetatable(L, -2);
    return node;
}

// The word by which messages call the node at an index: its own name, or the word or method that made it.
static struct word name_of(lua_State *L, int index) {
    size_t length = 0;
    lua_getiuservalue(L, index, NODE_TEXT);
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &length) : NULL;
    struct word word = sandbox_word(text, length);
    if (!text) strcpy(word.bytes, "this");
    lua_pop(L, 1);
    return word;
}

// Copies the user values `from…` of the node at `source` to the node on top.
static void copy_values(lua_State *L, int source, int from, int to, int count) {
    for (int i = 0; i < count; i++) {
        lua_getiuservalue(L, source, from + i);
        lua_setiuservalue(L, -2, to + i);
    }
}

// Gives the node on top the arguments of the running function from `first` on.
static void take_arguments(lua_State *L, int first, int to, int count) {
    for (int i = 0; i < count; i++) {
        lua_pushvalue(L, first + i);
        lua_setiuservalue(L, -2, to + i);
    }
}

static void take_text(lua_State *L, int source) { copy_values(L, source, NODE_TEXT, NODE_TEXT, 1); }

static void take_receiver(lua_State *L, int source) {
    lua_pushvalue(L, source);
    lua_setiuservalue(L, -2, NODE_RECEIVER);
}

// One more declaration, as far as `count` has seen them.
static void count_declaration(lua_State *L, uint32_t *count) {
    sandbox *box = sandbox_of(L);
    if (++*count <= box->limits.declarations) return;
    box->abort = SANDBOX_DECLARATIONS;
    sandbox_note_limit(box, SANDBOX_DECLARATIONS);
    sandbox_rethrow(L);
}

static void remember_head(lua_State *L, struct node *head) {
    sandbox *box = sandbox_of(L);
    count_declaration(L, &box->heads);
    head->position = box->heads;
    lua_rawgetp(L, LUA_REGISTRYINDEX, REGISTRY(heads));
    lua_pushvalue(L, -2);
    lua_rawseti(L, -2, head->position);
    lua_pop(L, 1);
}

static void forget_head(lua_State *L, const struct node *head) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, REGISTRY(heads));
    lua_pushnil(L);
    lua_rawseti(L, -2, head->position);
    lua_pop(L, 1);
}

// `word(…)`: a node, or the head of a declaration.
static void call_word(lua_State *L, const struct node *word, int line, int count) {
    if (word->role == 'c') {
        sandbox_new_node(L, NODE_CALL, line, count);
        take_text(L, 1);
        take_arguments(L, 2, NODE_FIRST, count);
        return;
    }
    struct node *head = sandbox_new_node(L, NODE_HEAD, line, count);
    head->role = word->role;
    head->heads = (uint16_t)count;
    head->arguments = 0;
    take_text(L, 1);
    take_arguments(L, 2, NODE_FIRST, count);
    if (head->role == 'd') remember_head(L, head);
}

// `word "id" {…}`: the declaration, and the record of it in the output.
static void call_head(lua_State *L, const struct node *head, int count) {
    struct node *node = sandbox_new_node(L, NODE_DECLARED, head->line, head->heads + count);
    node->role = head->role;
    node->heads = head->heads;
    node->arguments = (uint16_t)count;
    take_text(L, 1);
    copy_values(L, 1, NODE_FIRST, NODE_FIRST, head->heads);
    take_arguments(L, 2, NODE_FIRST + head->heads, count);
    if (node->role != 'd') return;
    count_declaration(L, &sandbox_of(L)->bodies);  // a head may be given several
    if (head->position) forget_head(L, head);
    lua_pushvalue(L, -1);
    sandbox_encode(L, node->line);
    sandbox_of(L)->output_whole = sandbox_of(L)->output_used;
}

// `temperature:at_least(39)`, or with a dot for the colon.
static void call_member(lua_State *L, int line, int count) {
    lua_getiuservalue(L, 1, NODE_RECEIVER);
    int receiver = lua_gettop(L);
    bool method = count > 0 && lua_rawequal(L, 2, receiver);
    int first = method ? 3 : 2;
    if (method) count--;
    sandbox_new_node(L, method ? NODE_METHOD : NODE_DOT_CALL, line, count);
    take_text(L, 1);
    take_receiver(L, receiver);
    take_arguments(L, first, NODE_FIRST, count);
}

static int node_called(lua_State *L) {
    const struct node *node = lua_touserdata(L, 1);
    int count = lua_gettop(L) - 1;
    int line = sandbox_line(L, 1);
    if (!node || node->kind == NODE_LIBRARY) {
        sandbox_raise(L, SANDBOX_RUNTIME, line, "`%s` cannot be called", node ? name_of(L, 1).bytes : "this");
    }
    if (count == 2 && lua_isnil(L, 2) && lua_isnil(L, 3)) {  // `for x in node do`, which would never end
        sandbox_raise(L, SANDBOX_RUNTIME, line, "`%s` is not a list that can be walked", name_of(L, 1).bytes);
    }
    if (count > MOST_ARGUMENTS || (node->kind == NODE_HEAD && count + node->heads > MOST_ARGUMENTS)) {
        sandbox_raise(L, SANDBOX_RUNTIME, line, "`%s` is given too many values", name_of(L, 1).bytes);
    }
    switch (node->kind) {
        case NODE_WORD: call_word(L, node, line, count); break;
        case NODE_HEAD: call_head(L, node, count); break;
        case NODE_MEMBER: call_member(L, line, count); break;
        default:
            sandbox_new_node(L, NODE_UNKNOWN_CALL, line, count);
            take_text(L, 1);
            take_receiver(L, 1);
            take_arguments(L, 2, NODE_FIRST, count);
    }
    return 1;
}

static int node_indexed(lua_State *L) {
    const struct node *node = lua_touserdata(L, 1);
    int line = sandbox_line(L, 1);
    if (!node || lua_type(L, 2) != LUA_TSTRING) {
        sandbox_raise(L, SANDBOX_RUNTIME, line, "`%s` is not a list", node ? name_of(L, 1).bytes : "this");
    }
    sandbox_new_node(L, NODE_MEMBER, line, 0);
    lua_pushvalue(L, 2);
    lua_setiuservalue(L, -2, NODE_TEXT);
    take_receiver(L, 1);
    return 1;
}

static int node_assigned(lua_State *L) {
    sandbox_raise(L, SANDBOX_GLOBAL_ASSIGNMENT, sandbox_line(L, 1), "`%s` cannot be changed", name_of(L, 1).bytes);
}

// An operator of Lua's on a node. The sign is the closure's.
static int node_in_operator(lua_State *L) {
    int node = lua_type(L, 1) == LUA_TUSERDATA ? 1 : 2;
    sandbox_raise(
        L, SANDBOX_RUNTIME, sandbox_line(L, 1), "%s cannot be used on `%s`", lua_tostring(L, lua_upvalueindex(1)),
        name_of(L, node).bytes);
}

static const struct { const char *event, *sign; } operators[] = {
    {"__add", "`+`"}, {"__sub", "`-`"}, {"__mul", "`*`"}, {"__div", "`/`"}, {"__mod", "`%`"}, {"__pow", "`^`"},
    {"__unm", "`-`"}, {"__idiv", "`//`"}, {"__band", "`&`"}, {"__bor", "`|`"}, {"__bxor", "`~`"}, {"__shl", "`<<`"},
    {"__shr", "`>>`"}, {"__bnot", "`~`"}, {"__concat", "`..`"}, {"__len", "`#`"}, {"__eq", "`==` or `~=`"},
    {"__lt", "`<` or `>`"}, {"__le", "`<=` or `>=`"},
};

// The metatable of nodes, which no script can reach.
void sandbox_make_nodes(lua_State *L) {
    lua_createtable(L, 0, 24);
    lua_pushcfunction(L, node_called);
    lua_setfield(L, -2, "__call");
    lua_pushcfunction(L, node_indexed);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, node_assigned);
    lua_setfield(L, -2, "__newindex");
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
        lua_pushstring(L, operators[i].sign);
        lua_pushcclosure(L, node_in_operator, 1);
        lua_setfield(L, -2, operators[i].event);
    }
    lua_rawsetp(L, LUA_REGISTRYINDEX, REGISTRY(nodes));
}

// At the end of a file: the heads whose body never came.
void sandbox_encode_headless(lua_State *L) {
    sandbox *box = sandbox_of(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, REGISTRY(heads));
    for (uint32_t i = 1; i <= box->heads; i++) {
        sandbox_tick(L, 1);
        if (lua_rawgeti(L, -1, i) == LUA_TNIL) {
            lua_pop(L, 1);
            continue;
        }
        sandbox_encode(L, ((struct node *)lua_touserdata(L, -1))->line);
        box->output_whole = box->output_used;
    }
    lua_pop(L, 1);
}
