// Lines typed at a terminal, through libedit.
//
// libedit's functions take variable arguments, which Swift cannot pass. Signals: Ctrl-C arrives as a signal, which
// ends the waiting for a key, and is then handed to the editor as the key that cancels the line.
#include "line_editing.h"

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wchar.h>

enum { REMEMBERED = 2000 };

struct line_editor {
    EditLine *edit;
    History *history;
    struct line_editor_hooks hooks;
    int milliseconds;
    bool is_cancelled;
    char *line;
};

static volatile sig_atomic_t interrupted, resized, continued;
static struct sigaction old_interrupt, old_resize, old_continue;

static void on_interrupt(int signal) { (void)signal; interrupted = 1; }
static void on_resize(int signal) { (void)signal; resized = 1; }
static void on_continue(int signal) { (void)signal; continued = 1; }

static void install(int signal, void (*handler)(int), struct sigaction *old) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    // Without SA_RESTART: waiting for a key must end.
    sigaction(signal, &action, old);
}

bool line_editor_interrupted(void) {
    bool was = interrupted != 0;
    interrupted = 0;
    return was;
}

// ---- What libedit calls

static struct line_editor *owner(EditLine *edit) {
    struct line_editor *editor = NULL;
    el_get(edit, EL_CLIENTDATA, &editor);
    return editor;
}

static char *prompt(EditLine *edit) {
    struct line_editor *editor = owner(edit);
    return (char *)editor->hooks.prompt(editor->hooks.context);
}

/// Shows text above the line that is being typed, and the line again below it.
static void show_above(EditLine *edit, const char *text) {
    // The line may fill several rows: it stays where it is, and is drawn anew.
    const LineInfo *line = el_line(edit);
    bool is_empty = line->lastchar == line->buffer;
    fputs(is_empty ? "\r\x1b[K" : "\r\n", stdout);
    fputs(text, stdout);
    fflush(stdout);
    el_set(edit, EL_REFRESH);
}

/// Waits for a character. Its bytes come one by one: nothing that belongs to the next reader is taken.
static int read_character(EditLine *edit, wchar_t *character) {
    struct line_editor *editor = owner(edit);
    mbstate_t state;
    memset(&state, 0, sizeof state);
    for (;;) {
        if (interrupted) {
            interrupted = 0;
            *character = 3;
            return 1;
        }
        if (continued) {
            continued = 0;
            el_set(edit, EL_PREP_TERM, 1);
            el_set(edit, EL_REFRESH);
        }
        if (resized) {
            resized = 0;
            el_resize(edit);
        }
        struct pollfd inputs[] = {
            {.fd = STDIN_FILENO, .events = POLLIN},
            {.fd = editor->hooks.wake, .events = POLLIN},  // A negative descriptor is passed over.
        };
        int ready = poll(inputs, 2, editor->milliseconds);
        if (ready < 0 && errno != EINTR) return -1;
        if (ready < 0) continue;
        if (inputs[1].revents) {
            char events[4096];
            // What it says does not matter: that it can be read does.
            if (read(editor->hooks.wake, events, sizeof events) <= 0) editor->hooks.wake = -1;
        }
        if (!inputs[0].revents) {
            const char *text = editor->hooks.idle(editor->hooks.context);
            if (text) show_above(edit, text);
            continue;
        }
        char byte;
        ssize_t count = read(STDIN_FILENO, &byte, 1);
        if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (count <= 0) return (int)count;
        size_t length = mbrtowc(character, &byte, 1, &state);
        if (length == (size_t)-2) continue;
        if (length == (size_t)-1) {
            // No character in this encoding: dropped.
            memset(&state, 0, sizeof state);
            continue;
        }
        return 1;
    }
}

static unsigned char cancel_line(EditLine *edit, int key) {
    (void)key;
    fputs("^C\r\n", stdout);
    fflush(stdout);
    owner(edit)->is_cancelled = true;
    return CC_NEWLINE;
}

static unsigned char complete(EditLine *edit, int key) {
    (void)key;
    struct line_editor *editor = owner(edit);
    const LineInfo *line = el_line(edit);
    size_t replaced = 0;
    const char *insertion = NULL, *listing = NULL;
    editor->hooks.complete(
        editor->hooks.context, line->buffer, (size_t)(line->lastchar - line->buffer),
        (size_t)(line->cursor - line->buffer), &replaced, &insertion, &listing);
    bool has_changed = false;
    if (replaced) {
        el_deletestr(edit, (int)replaced);
        has_changed = true;
    }
    if (insertion && *insertion) {
        if (el_insertstr(edit, insertion) < 0) return CC_ERROR;
        has_changed = true;
    }
    if (listing) {
        fputs("\r\n", stdout);
        fputs(listing, stdout);
        fflush(stdout);
        el_set(edit, EL_REFRESH);
        return CC_NORM;
    }
    return has_changed ? CC_REFRESH : CC_REFRESH_BEEP;
}

// ---- The editor

struct line_editor *line_editor_open(struct line_editor_hooks hooks, int milliseconds) {
    struct line_editor *editor = calloc(1, sizeof *editor);
    if (!editor) return NULL;
    editor->hooks = hooks;
    editor->milliseconds = milliseconds;
    editor->edit = el_init("triage", stdin, stdout, stderr);
    editor->history = history_init();
    if (!editor->edit || !editor->history) {
        line_editor_close(editor);
        return NULL;
    }
    EditLine *edit = editor->edit;
    HistEvent event;
    history(editor->history, &event, H_SETSIZE, REMEMBERED);
    history(editor->history, &event, H_SETUNIQUE, 1);
    el_set(edit, EL_CLIENTDATA, editor);
    el_set(edit, EL_SIGNAL, 0);
    el_set(edit, EL_EDITOR, "emacs");
    el_set(edit, EL_PROMPT, prompt);
    el_set(edit, EL_HIST, history, editor->history);
    el_set(edit, EL_GETCFN, read_character);
    el_set(edit, EL_ADDFN, "triage-cancel", "Cancel the line", cancel_line);
    el_set(edit, EL_ADDFN, "triage-complete", "Complete the word", complete);
    el_set(edit, EL_BIND, "\033[3~", "ed-delete-next-char", NULL);
    el_set(edit, EL_BIND, "\033[1;5D", "ed-prev-word", NULL);
    el_set(edit, EL_BIND, "\033[1;5C", "em-next-word", NULL);
    // The owner's own keys, from ~/.editrc.
    el_source(edit, NULL);
    el_set(edit, EL_BIND, "^C", "triage-cancel", NULL);
    el_set(edit, EL_BIND, "^I", "triage-complete", NULL);
    install(SIGINT, on_interrupt, &old_interrupt);
    install(SIGWINCH, on_resize, &old_resize);
    install(SIGCONT, on_continue, &old_continue);
    return editor;
}

void line_editor_close(struct line_editor *editor) {
    if (!editor) return;
    sigaction(SIGINT, &old_interrupt, NULL);
    sigaction(SIGWINCH, &old_resize, NULL);
    sigaction(SIGCONT, &old_continue, NULL);
    if (editor->edit) el_end(editor->edit);
    if (editor->history) history_end(editor->history);
    free(editor->line);
    free(editor);
}

enum line_editor_end line_editor_read(struct line_editor *editor, const char **text) {
    interrupted = 0;
    editor->is_cancelled = false;
    // Before the prompt is there to be answered, so that nothing typed is shown twice.
    el_set(editor->edit, EL_PREP_TERM, 1);
    int count = 0;
    const char *line = el_gets(editor->edit, &count);
    if (editor->is_cancelled) return LINE_EDITOR_CANCELLED;
    if (!line || count <= 0) return LINE_EDITOR_CLOSED;
    free(editor->line);
    size_t length = strlen(line);
    if (length > 0 && line[length - 1] == '\n') length--;
    editor->line = strndup(line, length);
    if (!editor->line) return LINE_EDITOR_CLOSED;
    *text = editor->line;
    return LINE_EDITOR_LINE;
}

// ---- What was typed before

void line_editor_remember(struct line_editor *editor, const char *entry) {
    HistEvent event;
    history(editor->history, &event, H_ENTER, entry);
}

const char *line_editor_entry(struct line_editor *editor, int place) {
    HistEvent event;
    // Going back in history goes on: from the oldest entry towards the newest.
    int found = history(editor->history, &event, H_LAST);
    while (found == 0 && place-- > 0) found = history(editor->history, &event, H_PREV);
    return found == 0 ? event.str : NULL;
}

bool line_editor_load(struct line_editor *editor, const char *path, int limit) {
    HistEvent event;
    int count = history(editor->history, &event, H_LOAD, path);
    if (count < 0) return false;
    if (count > limit && history(editor->history, &event, H_SAVE, path) < 0) return false;
    return true;
}

bool line_editor_append(const char *entry, const char *path) {
    int descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0) return false;
    // A file that others could read is closed to them first, whatever libedit does about it.
    FILE *file = fchmod(descriptor, S_IRUSR | S_IWUSR) == 0 ? fdopen(descriptor, "a") : NULL;
    if (!file) {
        close(descriptor);
        return false;
    }
    // Where the stream stands decides whether the file gets its first line.
    fseek(file, 0, SEEK_END);
    // A history of this one entry: libedit's "the newest n" does not count alike in all its versions.
    HistEvent event;
    History *one = history_init();
    bool is_done = one && history(one, &event, H_SETSIZE, 1) >= 0 && history(one, &event, H_ENTER, entry) >= 0 &&
                   history(one, &event, H_SAVE_FP, file) >= 0;
    if (one) history_end(one);
    return fclose(file) == 0 && is_done;
}
