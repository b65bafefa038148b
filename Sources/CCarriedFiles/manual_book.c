// The small rule book in which the examples of the manual stand.
#include "carried_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "manual_book.c" suffix(, 0,)
#embed "../ProblemManual/Book/findings.lua" suffix(, 0,)
#embed "../ProblemManual/Book/rule_book.lua" suffix(, 0,)
#embed "../ProblemManual/Book/rules.lua" suffix(, 0,)
};

struct carried_files carried_manual_book(void) { return (struct carried_files){bytes, sizeof bytes}; }
