// The words around a name that an English text may hold, as data: see the files in `english`.
#ifndef TRIAGE_NAME_WORDS_H
#define TRIAGE_NAME_WORDS_H

#include <stddef.h>

/// A text in UTF-8, without a zero at its end.
struct triage_name_words {
    const unsigned char *_Nonnull bytes;
    size_t length;
};

/// Words and phrases that may stand beside a name.
struct triage_name_words name_words_english_understood(void);

/// Units of a strength.
struct triage_name_words name_words_english_units(void);

/// Salts, which may stand right after a name.
struct triage_name_words name_words_english_salts(void);

#endif
