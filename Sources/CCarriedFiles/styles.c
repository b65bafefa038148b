// The styles of pages for a browser.
#include "carried_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "styles.c" suffix(, 0,)
#embed "Styles/common.css" suffix(, 0,)
#embed "Styles/coverage.css" suffix(, 0,)
#embed "Styles/trace.css" suffix(, 0,)
};

struct carried_files carried_styles(void) { return (struct carried_files){bytes, sizeof bytes}; }
