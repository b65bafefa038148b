// Lines typed at a terminal, through libedit: the few things the command needs, without its variable arguments.
#ifndef LINE_EDITOR_H
#define LINE_EDITOR_H

#include <stdbool.h>
#include <stddef.h>

/// What the editor asks of its owner. `context` is handed back in each call.
struct line_editor_hooks {
    void *context;
    /// Asked for again at every prompt and after `idle` printed something.
    const char *(*prompt)(void *context);
    /// A descriptor that can be read when `idle` has something to do, or -1.
    int wake;
    /// Called now and then while nobody types, and when `wake` can be read. What it returns is shown above the line;
    /// NULL for nothing.
    /// The text stays the owner's, and valid until the next call.
    const char *(*idle)(void *context);
    /// The Tab key: the line in UTF-8 and the cursor's place in bytes. Sets how many characters before the cursor are
    /// replaced, by what, and what is listed below the line (NULL for nothing). Texts as for `idle`.
    void (*complete)(void *context, const char *line, size_t length, size_t cursor, size_t *replaced,
                     const char **insertion, const char **listing);
};

/// How reading a line ended.
enum line_editor_end {
    /// A line was read.
    LINE_EDITOR_LINE,
    /// The input has ended: Ctrl-D, or the terminal is gone.
    LINE_EDITOR_CLOSED,
    /// Ctrl-C: the line is cancelled.
    LINE_EDITOR_CANCELLED,
};

struct line_editor;

/// An editor on standard input and output, both terminals; NULL where there cannot be one. `milliseconds` is the time
/// between two calls of `idle`.
struct line_editor *line_editor_open(struct line_editor_hooks hooks, int milliseconds);
void line_editor_close(struct line_editor *editor);

/// Reads a line. `*text` is the line in UTF-8 without its line break, valid until the next call.
enum line_editor_end line_editor_read(struct line_editor *editor, const char **text);

/// Remembers an entry, which may have several lines, for as long as the editor is open.
void line_editor_remember(struct line_editor *editor, const char *entry);
/// The entries remembered, the oldest first: `place` from 0. NULL after the last.
const char *line_editor_entry(struct line_editor *editor, int place);

/// Takes entries from a file that `line_editor_append` wrote. Whether there was one. A file of more than `limit`
/// entries is cut to the newest.
bool line_editor_load(struct line_editor *editor, const char *path, int limit);
/// Appends an entry to a file that only its owner can read. Whether that was possible.
bool line_editor_append(const char *entry, const char *path);

/// Whether Ctrl-C was typed since the last call, outside of reading a line.
bool line_editor_interrupted(void);

#endif
