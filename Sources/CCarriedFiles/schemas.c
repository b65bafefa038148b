// The JSON Schemas that are the same for every rule book.
#include "carried_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "schemas.c" suffix(, 0,)
#embed "../Schemas/JSON/assessment.json" suffix(, 0,)
#embed "../Schemas/JSON/batch.json" suffix(, 0,)
#embed "../Schemas/JSON/cases.json" suffix(, 0,)
#embed "../Schemas/JSON/coverage.json" suffix(, 0,)
#embed "../Schemas/JSON/diff.json" suffix(, 0,)
#embed "../Schemas/JSON/error.json" suffix(, 0,)
#embed "../Schemas/JSON/next.json" suffix(, 0,)
#embed "../Schemas/JSON/problems.json" suffix(, 0,)
#embed "../Schemas/JSON/prove.json" suffix(, 0,)
#embed "../Schemas/JSON/show.json" suffix(, 0,)
#embed "../Schemas/JSON/test.json" suffix(, 0,)
#embed "../Schemas/JSON/trace.json" suffix(, 0,)
#embed "../Schemas/JSON/whatif.json" suffix(, 0,)
#embed "../Schemas/JSON/why.json" suffix(, 0,)
#embed "../Schemas/JSON/whynot.json" suffix(, 0,)
};

struct carried_files carried_schemas(void) { return (struct carried_files){bytes, sizeof bytes}; }
