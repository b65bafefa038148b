// The protected entries. Everything that touches Lua goes through `protect`, in one shape: the message handler, a C
// function, a light userdata, one `lua_pcall`. Only `lua_newstate` and `lua_close` stand outside, by need.
#include <string.h>

#include "sandbox.h"

// What Lua returned, as a problem; and where a limit was hit, the end of the state.
static void settle(sandbox *box, int status) {
    if (!box->abort) sandbox_late(box);  // what came between the last look and the end counts too
    if (box->abort) {
        box->problem.kind = 0;
        sandbox_note_limit(box, box->abort);
    } else if (status == LUA_ERRMEM) {
        box->problem.kind = 0;
        sandbox_note_limit(box, box->refused);
    } else if (status != LUA_OK) {
        sandbox_note(box, SANDBOX_RUNTIME, box->line, "this cannot be carried out");
    }
    switch (box->problem.kind) {
        case SANDBOX_MEMORY: case SANDBOX_BLOCK: case SANDBOX_STEPS: case SANDBOX_TIME: case SANDBOX_CANCELLED:
        case SANDBOX_OUTPUT: case SANDBOX_DECLARATIONS:
            box->dead = box->problem.kind;
            sandbox_close_state(box);
            break;
        default: break;
    }
}

static void protect(sandbox *box, lua_CFunction body, enum phase phase, uint64_t steps, uint64_t nanoseconds) {
    lua_State *L = box->lua;
    box->phase = phase;
    box->problem.kind = 0;
    box->problem.line = 0;
    box->problem.message[0] = 0;
    box->line = 0;
    box->at_end = false;
    box->refused = SANDBOX_MEMORY;
    box->keys_used = 0;
    box->output_used = box->output_whole = 0;
    box->values = 0;
    box->heads = box->bodies = 0;
    sandbox_budget(box, steps, nanoseconds);
    lua_pushcfunction(L, sandbox_on_error);
    lua_pushcfunction(L, body);
    lua_pushlightuserdata(L, box);
    int status = lua_pcall(L, 1, 0, 1);
    lua_settop(L, 0);
    settle(box, status);
}

// Set-up

static int set_up(lua_State *L) {
    sandbox *box = lua_touserdata(L, 1);
    box->frames = sandbox_resize(box, NULL, 0, box->limits.depth * sizeof(struct frame));
    if (!box->frames) {
        sandbox_note_limit(box, SANDBOX_MEMORY);
        sandbox_rethrow(L);
    }
    sandbox_make_nodes(L);
    sandbox_make_words(L);
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, REGISTRY(kept));
    return 0;
}

void sandbox_setup_job(sandbox *box) {
    box->lua = lua_newstate(sandbox_allocate, box);
    if (!box->lua) {
        box->refused = SANDBOX_MEMORY;
        sandbox_note_limit(box, SANDBOX_MEMORY);
        box->dead = SANDBOX_MEMORY;
        return;
    }
    *(sandbox **)lua_getextraspace(box->lua) = box;
    protect(box, set_up, PHASE_SETUP, UINT64_MAX, 0);
}

void sandbox_close_state(sandbox *box) {
    if (box->lua) lua_close(box->lua);
    box->lua = NULL;
    box->frames = sandbox_resize(box, box->frames, box->limits.depth * sizeof(struct frame), 0);
    box->keys = sandbox_resize(box, box->keys, box->keys_room * sizeof(struct key), 0);
    box->keys_room = 0;
}

// One file

struct source { const char *at, *end; bool line_ended; };

// Hands the file to Lua line by line (long lines in pieces), so that the line being read is known whatever error the
// reading ends with, and so that limits act while it goes on. Lines end as they end for Lua.
static const char *read_piece(lua_State *L, void *context, size_t *length) {
    sandbox *box = sandbox_of(L);
    struct source *source = context;
    const char *start = source->at;
    sandbox_spend(L, 1);
    if (start == source->end) {
        box->at_end = true;
        *length = 0;
        return NULL;
    }
    if (source->line_ended) box->line++;
    source->line_ended = false;
    while (source->at < source->end && source->at - start < 4096) {
        char byte = *source->at++;
        if (byte != '\n' && byte != '\r') continue;
        if (source->at < source->end && (*source->at == '\n' || *source->at == '\r') && *source->at != byte) source->at++;
        source->line_ended = true;
        break;
    }
    *length = (size_t)(source->at - start);
    return start;
}

// The file without its byte order mark; refused where it is not a text for Lua.
static struct source checked_source(lua_State *L, const uint8_t *bytes, size_t length) {
    if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        bytes += 3;
        length -= 3;
    }
    if (length > 0 && bytes[0] == '#') {
        sandbox_raise(L, SANDBOX_NOT_TEXT, 1, "a rule file cannot begin with `#`; comments begin with `--`");
    }
    if (length > 0 && bytes[0] == LUA_SIGNATURE[0]) {
        sandbox_raise(L, SANDBOX_NOT_TEXT, 1, "this is not a text but a compiled file");
    }
    const uint8_t *zero = length ? memchr(bytes, 0, length) : NULL;
    if (zero) {
        int line = 1;
        for (const uint8_t *at = bytes; at < zero; at++) line += *at == '\n' || (*at == '\r' && at[1] != '\n');
        sandbox_raise(L, SANDBOX_NOT_TEXT, line, "there is a zero byte here, which a text does not have");
    }
    return (struct source){(const char *)bytes, (const char *)bytes + length, true};
}

_Noreturn static void raise_unreadable(lua_State *L, int status) {
    sandbox *box = sandbox_of(L);
    if (box->problem.kind || status == LUA_ERRMEM) lua_error(L);
    if (status != LUA_ERRSYNTAX) {
        sandbox_raise(L, SANDBOX_SYNTAX, box->line, "brackets or blocks are nested too deep here");
    }
    sandbox_raise(
        L, SANDBOX_SYNTAX, box->line, "%s",
        box->at_end ? "the file ends here, but something that was opened before is not closed"
                    : "this cannot be read; a comma, a quote or a bracket may be missing here or on the line before");
}

static int run_file(lua_State *L) {
    sandbox *box = lua_touserdata(L, 1);
    struct source source = checked_source(L, box->input, box->input_length);
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, REGISTRY(heads));
    int status = lua_load(L, read_piece, &source, "=rules", "t");
    if (status != LUA_OK) {
        if (status == LUA_ERRMEM) sandbox_note_limit(box, box->refused);
        raise_unreadable(L, status);
    }
    box->line = 0;
    box->phase = PHASE_RUNNING;
    sandbox_push_environment(L);
    lua_setupvalue(L, -2, 1);
    lua_call(L, 0, 0);
    sandbox_encode_headless(L);
    return 0;
}

void sandbox_run_job(sandbox *box) {
    protect(box, run_file, PHASE_LOADING, box->limits.file_steps, box->limits.file_nanoseconds);
}

// One call

_Noreturn static void refuse_capture(lua_State *L, const char *name) {
    sandbox_raise(
        L, SANDBOX_UNKNOWN_NAME, sandbox_of(L)->line, "this function uses `%s`, which stands outside it",
        sandbox_word(name, strlen(name)).bytes);
}

static int call_function(lua_State *L) {
    sandbox *box = lua_touserdata(L, 1);
    lua_rawgetp(L, LUA_REGISTRYINDEX, REGISTRY(kept));
    lua_rawgeti(L, -1, box->function);
    int function = lua_gettop(L);
    if (lua_type(L, function) != LUA_TFUNCTION) sandbox_raise(L, SANDBOX_RUNTIME, 0, "there is no such function");
    lua_Debug record;
    lua_pushvalue(L, function);
    lua_getinfo(L, ">S", &record);
    box->line = record.linedefined;
    sandbox_captures(L, function, refuse_capture);  // so that nothing passes from one call to the next
    int count = sandbox_push_arguments(L, box->input, box->input_length);
    lua_call(L, count, LUA_MULTRET);
    int results = lua_gettop(L) - function + 1;
    if (results != 1 || lua_isnil(L, -1)) {
        sandbox_raise(
            L, SANDBOX_RESULT, record.linedefined, results > 1 ? "this function gives back more than one value"
                                                               : "this function gives back no value");
    }
    sandbox_encode(L, record.linedefined);
    box->output_whole = box->output_used;
    return 0;
}

void sandbox_call_job(sandbox *box) {
    protect(box, call_function, PHASE_CALLING, box->limits.call_steps, box->limits.call_nanoseconds);
}
