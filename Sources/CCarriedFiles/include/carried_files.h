// Files as they were when the program was built, carried inside it. What a program does not call is not linked into it.
#ifndef TRIAGE_CARRIED_FILES_H
#define TRIAGE_CARRIED_FILES_H

#include <stddef.h>

/// The files of one kind. Behind each stands a byte 0, and before the first the C source that lists them: its lines
/// with `#embed` name the files in their order, itself at the head.
struct carried_files {
    const unsigned char *_Nonnull bytes;
    size_t length;
};

/// The muscle-spasm rule book.
struct carried_files carried_default_book(void);

/// The JSON Schemas that are the same for every rule book.
struct carried_files carried_schemas(void);

/// The pages of the manual of problems.
struct carried_files carried_manual_pages(void);

/// The small rule book in which the examples of the manual stand.
struct carried_files carried_manual_book(void);

/// The styles of pages for a browser.
struct carried_files carried_styles(void);

#endif
