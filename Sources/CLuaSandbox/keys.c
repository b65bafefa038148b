// The keys of a table in an order that is always the same: whole numbers, then texts by their bytes.
#include <string.h>

#include "sandbox.h"

static struct key *add_key(lua_State *L) {
    sandbox *box = sandbox_of(L);
    if (box->keys_used == box->keys_room) {
        size_t room = box->keys_room ? box->keys_room * 2 : 64;
        void *keys = sandbox_resize(box, box->keys, box->keys_room * sizeof(struct key), room * sizeof(struct key));
        if (!keys) {
            sandbox_note_limit(box, SANDBOX_MEMORY);
            sandbox_rethrow(L);
        }
        box->keys = keys;
        box->keys_room = room;
    }
    return &box->keys[box->keys_used++];
}

// Adds the keys of the table to the sandbox's keys, in no order, and returns where they begin: whole numbers from 1
// (how many, and the highest) and texts. Keys of any other kind are left out and reported as odd. The texts belong
// to the table: it must not change while they are in use.
size_t sandbox_collect_keys(lua_State *L, int table, lua_Integer *numbers, lua_Integer *highest, bool *odd) {
    size_t from = sandbox_of(L)->keys_used;
    *numbers = 0;
    *highest = 0;
    *odd = false;
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1)) {
        sandbox_tick(L, 1);
        if (lua_isinteger(L, -2) && lua_tointeger(L, -2) >= 1) {
            struct key *key = add_key(L);
            key->text = NULL;
            key->length = 0;
            key->number = lua_tointeger(L, -2);
            *numbers += 1;
            if (key->number > *highest) *highest = key->number;
        } else if (lua_type(L, -2) == LUA_TSTRING) {
            struct key *key = add_key(L);
            key->text = lua_tolstring(L, -2, &key->length);
            key->number = 0;
        } else {
            *odd = true;
        }
    }
    return from;
}

static bool before(lua_State *L, const struct key *a, const struct key *b) {
    if (!a->text || !b->text) {
        sandbox_tick(L, 1);
        if (!a->text && !b->text) return a->number < b->number;
        return !a->text;
    }
    size_t common = a->length < b->length ? a->length : b->length;
    sandbox_tick(L, 1 + common / 256);
    int order = memcmp(a->text, b->text, common);
    return order ? order < 0 : a->length < b->length;
}

static void sink(lua_State *L, struct key *keys, size_t root, size_t count) {
    for (size_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && before(L, &keys[child], &keys[child + 1])) child++;
        if (!before(L, &keys[root], &keys[child])) return;
        struct key key = keys[root];
        keys[root] = keys[child];
        keys[child] = key;
    }
}

// Puts the keys from `from` on in order: a heap sort, in place and never slower than n log n.
void sandbox_sort_keys(lua_State *L, size_t from) {
    sandbox *box = sandbox_of(L);
    struct key *keys = box->keys + from;
    size_t count = box->keys_used - from;
    for (size_t root = count / 2; root-- > 0;) sink(L, keys, root, count);
    for (size_t last = count; last-- > 1;) {
        struct key key = keys[0];
        keys[0] = keys[last];
        keys[last] = key;
        sink(L, keys, 0, last);
    }
}
