// A C program that assesses patients: embed-c BOOK PATIENT.json...
//
//     cc main.c -o embed-c $(pkg-config --cflags --libs triage)   # or `make`, which also says where the library is
#include <stdio.h>
#include <triage.h>

// Prints one patient's assessment, or what is wrong with the patient.
static triage_status assess(const triage_assessor *assessor, const char *path) {
    static char patient[1 << 20];
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return TRIAGE_USAGE;
    }
    size_t length = fread(patient, 1, sizeof patient, file);
    fclose(file);

    triage_bytes result;
    triage_status status = triage_assess(assessor, patient, length, &result);
    fprintf(status == TRIAGE_BAD_PATIENT ? stderr : stdout, "%s\n", result.data);
    triage_bytes_free(&result);
    return status;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: embed-c BOOK PATIENT.json...   (triage %s)\n", triage_version());
        return TRIAGE_USAGE;
    }
    triage_book *book;
    triage_bytes said;
    triage_status worst = triage_book_load(argv[1], &book, &said);
    if (worst != TRIAGE_OK) fprintf(stderr, "%s\n", said.data);
    triage_bytes_free(&said);
    if (worst != TRIAGE_OK) return worst;

    triage_assessor *assessor;
    triage_assessor_create(book, 0, &assessor, &said);
    triage_bytes_free(&said);
    triage_book_free(book);  // the assessor keeps what it needs
    for (int place = 2; place < argc; place++) {
        triage_status status = assess(assessor, argv[place]);
        if (status > worst) worst = status;
    }
    triage_assessor_free(assessor);
    return worst;
}
