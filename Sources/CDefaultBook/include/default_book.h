// The muscle-spasm rule book as it was when the command was built.
#ifndef TRIAGE_DEFAULT_BOOK_H
#define TRIAGE_DEFAULT_BOOK_H

#include <stddef.h>

/// One rule file carried inside the binary.
struct triage_default_file {
    /// The path relative to the book.
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t length;
};

/// How many files the book has.
size_t triage_default_file_count(void);

/// The file at a place below the count.
struct triage_default_file triage_default_file_at(size_t place);

#endif
