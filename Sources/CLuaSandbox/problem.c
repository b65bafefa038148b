// Problems: written into the sandbox's own record, never into Lua's memory, and raised as an address.
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "sandbox.h"

static void note(sandbox *box, int kind, int line, const char *format, va_list arguments) {
    if (box->problem.kind) return;  // the first one tells the cause
    box->problem.kind = kind;
    box->problem.line = line > 0 ? line : 0;
    vsnprintf(box->problem.message, sizeof box->problem.message, format, arguments);
}

void sandbox_note(sandbox *box, int kind, int line, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    note(box, kind, line, format, arguments);
    va_end(arguments);
}

void sandbox_rethrow(lua_State *L) {
    sandbox *box = sandbox_of(L);
    lua_pushlightuserdata(L, box);
    lua_error(L);
    __builtin_unreachable();
}

void sandbox_raise(lua_State *L, int kind, int line, const char *format, ...) {
    sandbox *box = sandbox_of(L);
    va_list arguments;
    va_start(arguments, format);
    note(box, kind, line, format, arguments);
    va_end(arguments);
    sandbox_rethrow(L);
}

// A word of the file for use in a message: short, and printable.
struct word sandbox_word(const char *text, size_t length) {
    struct word word;
    size_t at = 0;
    for (size_t i = 0; text && i < length; i++) {
        if (at == 60) {
            memcpy(word.bytes + at, "…", 3);
            at += 3;
            break;
        }
        unsigned char byte = (unsigned char)text[i];
        word.bytes[at++] = byte >= 0x20 && byte < 0x7F && byte != '`' ? (char)byte : '?';
    }
    word.bytes[at] = 0;
    return word;
}

// The line at which the function at a level of the stack stands; 0 where there is none.
int sandbox_line(lua_State *L, int level) {
    lua_Debug record;
    if (!lua_getstack(L, level, &record) || !lua_getinfo(L, "l", &record)) return 0;
    return record.currentline > 0 ? record.currentline : 0;
}

// The message handler. Our own errors are on record by now; Lua's own are told by their place alone, since its
// wording differs between versions and speaks to programmers. Nothing here allocates.
int sandbox_on_error(lua_State *L) {
    sandbox *box = sandbox_of(L);
    if (box->problem.kind) return 1;
    if (box->phase == PHASE_LOADING) return 1;  // told from the state `lua_load` returns
    int line = 0;
    for (int level = 0; level < 20 && line == 0; level++) line = sandbox_line(L, level);
    sandbox_note(
        box, SANDBOX_RUNTIME, line,
        "this cannot be carried out: a value is missing here, or is of another kind than this needs");
    return 1;
}
