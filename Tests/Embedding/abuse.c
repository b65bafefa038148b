// Calls that cannot be meant, and calls from many threads at once: abuse BOOK. Prints what goes otherwise than the
// header says; nothing if all is well.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <triage.h>

static int failures;

static void expect(int holds, const char *what, int line) {
    if (holds) return;
    failures++;
    printf("abuse.c:%d: %s\n", line, what);
}
#define EXPECT(condition) expect(condition, #condition, __LINE__)

// The result of a call that must have been refused as one that cannot be meant.
static void refused(triage_status status, triage_bytes *result, int line) {
    expect(status == TRIAGE_USAGE, "status is TRIAGE_USAGE", line);
    expect(result->data && strstr(result->data, "\"triage.error/1\""), "says why", line);
    expect(result->data && strlen(result->data) == result->length, "ends with a zero byte", line);
    triage_bytes_free(result);
    triage_bytes_free(result);
    expect(!result->data && !result->length, "freed twice without harm", line);
}
#define REFUSED(call) refused(call, &result, __LINE__)

static const char book_text[] =
    "rule_book \"b\" { title = \"t\", version = \"1\", purpose = \"p\", misuse = \"m\", audience = \"a\",\n"
    "  authors = { \"a\" }, reviewers = { \"r\" }, disclaimer = \"d\", editorial = \"e\",\n"
    "  urgency = { level \"low\" { title = \"t\", advice = \"a\", where = \"w\" },\n"
    "              level \"high\" { title = \"t\", advice = \"a\", where = \"w\" } } }\n"
    "quantity \"age\" { label = \"a\", ask = \"a\", unit = \"a\", limits = { 0, 130 }, editorial = \"e\" }\n"
    "calculated \"double\" { label = \"b\", unit = \"a\", limits = { 0, 260 }, from = { age }, editorial = \"e\",\n"
    "  compute = function(age) if age == 77 then while true do end end return age * 2 end }\n"
    "red_flag \"old\" { title = \"t\", when = double:at_least(130), urgency = high, because = \"b\", editorial = \"e\" }\n";

static void null_pointers(const triage_book *book, const triage_assessor *assessor, const triage_batch *batch) {
    triage_bytes result;
    triage_book *other = (triage_book *)&result;
    triage_assessor *made = (triage_assessor *)&result;
    triage_batch *many = (triage_batch *)&result;
    const triage_file nameless = {NULL, "", 0}, empty_name = {"", "", 0}, byteless = {"a.lua", NULL, 5},
                      bad_name = {"\xff\xfe.lua", "", 0};
    REFUSED(triage_book_load(NULL, &other, &result));
    EXPECT(other == NULL);
    REFUSED(triage_book_load("Rules", NULL, &result));
    REFUSED(triage_book_load("\xff\xfe", &other, &result));
    EXPECT(triage_book_load("Rules", &other, NULL) == TRIAGE_USAGE);
    REFUSED(triage_book_load_files(NULL, 3, &other, &result));
    REFUSED(triage_book_load_files(&nameless, 0, &other, &result));
    REFUSED(triage_book_load_files(&nameless, SIZE_MAX, &other, &result));
    REFUSED(triage_book_load_files(&nameless, 1, &other, &result));
    REFUSED(triage_book_load_files(&empty_name, 1, &other, &result));
    REFUSED(triage_book_load_files(&byteless, 1, &other, &result));
    REFUSED(triage_book_load_files(&bad_name, 1, &other, &result));
    EXPECT(triage_book_load_files(&byteless, 1, NULL, NULL) == TRIAGE_USAGE);
    triage_file file = {"x", "y", 1};
    EXPECT(triage_book_file(NULL, 0, &file) == TRIAGE_USAGE && !file.name && !file.bytes && !file.length);
    EXPECT(triage_book_file(book, 0, NULL) == TRIAGE_USAGE);
    EXPECT(triage_book_file(book, 1, &file) == TRIAGE_USAGE && !file.name);
    EXPECT(triage_book_file(book, SIZE_MAX, &file) == TRIAGE_USAGE && !file.name);
    EXPECT(triage_book_file(book, 0, &file) == TRIAGE_OK && !strcmp(file.name, "b.lua"));
    EXPECT(file.length == strlen(book_text) && !memcmp(file.bytes, book_text, file.length));
    REFUSED(triage_book_identity(NULL, &result));
    EXPECT(triage_book_identity(book, NULL) == TRIAGE_USAGE);
    REFUSED(triage_schema(NULL, "patient", &result));
    REFUSED(triage_schema(book, NULL, &result));
    REFUSED(triage_schema(book, "pateint", &result));
    EXPECT(triage_schema(book, "patient", NULL) == TRIAGE_USAGE);
    REFUSED(triage_assessor_create(NULL, 0, &made, &result));
    EXPECT(made == NULL);
    REFUSED(triage_assessor_create(book, 0, NULL, &result));
    REFUSED(triage_assessor_create(book, 1u << 31, &made, &result));
    EXPECT(triage_assessor_create(book, 0, &made, NULL) == TRIAGE_USAGE && made == NULL);
    REFUSED(triage_assess(NULL, "{}", 2, &result));
    REFUSED(triage_assess(assessor, NULL, 2, &result));
    REFUSED(triage_assess(assessor, NULL, SIZE_MAX, &result));
    EXPECT(triage_assess(assessor, "{}", 2, NULL) == TRIAGE_USAGE);
    REFUSED(triage_next(NULL, "{}", 2, &result));
    REFUSED(triage_next(assessor, NULL, 2, &result));
    EXPECT(triage_next(assessor, "{}", 2, NULL) == TRIAGE_USAGE);
    REFUSED(triage_batch_create(NULL, 0, NULL, &many, &result));
    EXPECT(many == NULL);
    REFUSED(triage_batch_create(book, 0, NULL, NULL, &result));
    REFUSED(triage_batch_create(book, 2, NULL, &many, &result));
    REFUSED(triage_batch_create(book, 0, "", &many, &result));
    REFUSED(triage_batch_create(book, 0, "urgncy", &many, &result));
    REFUSED(triage_batch_create(book, 0, "\xff", &many, &result));
    EXPECT(triage_batch_create(book, 0, NULL, &many, NULL) == TRIAGE_USAGE && many == NULL);
    REFUSED(triage_batch_assess(NULL, "{}", 2, 1, &result));
    REFUSED(triage_batch_assess(batch, NULL, 2, 1, &result));
    REFUSED(triage_batch_assess(batch, "{}", SIZE_MAX, 1, &result));
    REFUSED(triage_batch_assess(batch, "{}", 2, 0, &result));
    REFUSED(triage_batch_assess(batch, "{}", 2, SIZE_MAX, &result));
    EXPECT(triage_batch_assess(batch, "{}", 2, 1, NULL) == TRIAGE_USAGE);
    triage_book_free(NULL);
    triage_assessor_free(NULL);
    triage_batch_free(NULL);
    triage_bytes_free(NULL);
}

// A result with its status, which is freed here.
static void gives(triage_status status, triage_status expected, triage_bytes *result, const char *text, int line) {
    expect(status == expected, "status", line);
    expect(result->data && strstr(result->data, text), text, line);
    triage_bytes_free(result);
}
#define GIVES(call, status, text) gives(call, status, &result, text, __LINE__)

static void bad_bytes(const triage_assessor *assessor, const triage_batch *batch) {
    triage_bytes result;
    GIVES(triage_assess(assessor, NULL, 0, &result), TRIAGE_BAD_PATIENT, "json-syntax");
    GIVES(triage_assess(assessor, "{}", (size_t)-1, &result), TRIAGE_BAD_PATIENT, "too-large");
    GIVES(triage_assess(assessor, "{}", (size_t)1 << 62, &result), TRIAGE_BAD_PATIENT, "too-large");
    GIVES(triage_assess(assessor, "{\"\xc3\x28\": 1}", 9, &result), TRIAGE_BAD_PATIENT, "json-syntax");
    GIVES(triage_assess(assessor, "{\0}", 3, &result), TRIAGE_BAD_PATIENT, "json-syntax");
    GIVES(triage_assess(assessor, "{\"age\": 77}", 11, &result), TRIAGE_LIMITED, "calculation-failed");
    GIVES(triage_next(assessor, "{}", 2, &result), TRIAGE_OK, "\"triage.next/1\"");
    GIVES(triage_next(assessor, "{", 1, &result), TRIAGE_BAD_PATIENT, "json-syntax");
    GIVES(triage_assess(assessor, "{\"age\": 70}", 11, &result), TRIAGE_OK, "\"at_least\":\"high\"");
    EXPECT(triage_batch_assess(batch, NULL, 0, 1, &result) == TRIAGE_OK && result.length == 0);
    triage_bytes_free(&result);
    GIVES(triage_batch_assess(batch, "{\"age\": 9}\n{\"age\": 900}", 23, 7, &result), TRIAGE_BAD_LINES, "\"line\":8");
    GIVES(triage_batch_assess(batch, "{\"age\": 77}\n", 12, 1, &result), TRIAGE_LIMITED, "calculation-failed");
    // Garbage, always the same.
    char *garbage = malloc(4096);
    uint32_t seed = 1;
    for (int round = 0; round < 200; round++) {
        size_t length = (seed = seed * 1664525 + 1013904223) >> 20;
        for (size_t place = 0; place < length; place++) {
            seed = seed * 1664525 + 1013904223;
            garbage[place] = round % 2 ? (char)(seed >> 24) : "{}[]\",:\\u019ege.-+"[(seed >> 24) % 18];
        }
        triage_status status = triage_assess(assessor, garbage, length, &result);
        EXPECT(status == TRIAGE_BAD_PATIENT || status == TRIAGE_OK);
        triage_bytes_free(&result);
        status = triage_batch_assess(batch, garbage, length, 1, &result);
        EXPECT(status == TRIAGE_BAD_LINES || status == TRIAGE_OK);
        triage_bytes_free(&result);
        triage_book *book;
        triage_file file = {"garbage.lua", garbage, length};
        EXPECT(triage_book_load_files(&file, 1, &book, &result) == TRIAGE_BOOK_DOES_NOT_LOAD && !book);
        triage_bytes_free(&result);
    }
    free(garbage);
    triage_book *book;
    triage_file file = {"huge.lua", book_text, sizeof book_text - 1};
    triage_file *many = calloc(5000, sizeof *many);
    for (int place = 0; place < 5000; place++) many[place] = file;
    GIVES(triage_book_load_files(many, 5000, &book, &result), TRIAGE_BOOK_DOES_NOT_LOAD, "too-large");
    free(many);
}

struct work {
    const triage_assessor *assessor;
    int wrong;
};

// What a thread of the smallest promised stack does: assess, and load a book.
static void *assess_often(void *context) {
    struct work *work = context;
    triage_bytes result;
    for (int round = 0; round < 20; round++) {
        char patient[32];
        int length = snprintf(patient, sizeof patient, "{\"age\": %d}", 55 + round);
        triage_status status = triage_assess(work->assessor, patient, (size_t)length, &result);
        int is_high = status == TRIAGE_OK && strstr(result.data, "\"at_least\":\"high\"") != NULL;
        if (is_high != (55 + round >= 65)) work->wrong++;
        triage_bytes_free(&result);
    }
    triage_book *book;
    char *deep = malloc(200000);
    memset(deep, '{', 200000);
    triage_file file = {"deep.lua", deep, 200000};
    if (triage_book_load_files(&file, 1, &book, &result) != TRIAGE_BOOK_DOES_NOT_LOAD) work->wrong++;
    triage_bytes_free(&result);
    if (triage_assess(work->assessor, deep, 200000, &result) != TRIAGE_BAD_PATIENT) work->wrong++;
    triage_bytes_free(&result);
    free(deep);
    return NULL;
}

static void many_threads(const triage_assessor *assessor) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 512 * 1024);
    pthread_t threads[4];
    struct work work[4];
    for (int place = 0; place < 4; place++) {
        work[place] = (struct work){assessor, 0};
        EXPECT(pthread_create(&threads[place], &attributes, assess_often, &work[place]) == 0);
    }
    for (int place = 0; place < 4; place++) {
        pthread_join(threads[place], NULL);
        EXPECT(work[place].wrong == 0);
    }
    pthread_attr_destroy(&attributes);
}

int main(int argc, char **argv) {
    triage_bytes result;
    triage_book *book, *real;
    triage_assessor *assessor;
    triage_batch *batch;
    if (argc != 2) return 64;
    GIVES(triage_book_load(argv[1], &real, &result), TRIAGE_OK, "triage.problems/1");
    GIVES(triage_book_identity(real, &result), TRIAGE_OK, "sha256");
    GIVES(triage_schema(real, "patient", &result), TRIAGE_OK, "$schema");
    triage_book_free(real);
    GIVES(triage_book_load("/nowhere", &real, &result), TRIAGE_BOOK_DOES_NOT_LOAD, "no-rule-book");

    triage_file file = {"b.lua", book_text, sizeof book_text - 1};
    GIVES(triage_book_load_files(&file, 1, &book, &result), TRIAGE_OK, "triage.problems/1");
    EXPECT(triage_assessor_create(book, 0, &assessor, &result) == TRIAGE_OK && result.length == 0);
    triage_bytes_free(&result);
    EXPECT(triage_batch_create(book, 0, NULL, &batch, &result) == TRIAGE_OK && result.length == 0);
    triage_bytes_free(&result);
    null_pointers(book, assessor, batch);
    triage_book_free(book);
    bad_bytes(assessor, batch);
    many_threads(assessor);
    triage_assessor_free(assessor);
    triage_batch_free(batch);
    return failures ? 1 : 0;
}
