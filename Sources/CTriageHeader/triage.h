// triage: a clinical rules engine, for programs that can call C.
//
//     triage_book *book = NULL;
//     triage_assessor *assessor = NULL;
//     triage_bytes result;
//     if (triage_book_load("Rules/muscle-spasms", &book, &result) != TRIAGE_OK) {
//         fprintf(stderr, "%s\n", result.data);                  // what is wrong with it: triage.problems/1
//     } else {
//         triage_assessor_create(book, 0, &assessor, &result);
//         triage_bytes_free(&result);
//         const char patient[] = "{\"stiff_neck\": true}";
//         triage_assess(assessor, patient, strlen(patient), &result);
//         puts(result.data);                                     // triage.assessment/1
//     }
//     triage_bytes_free(&result);
//     triage_assessor_free(assessor);
//     triage_book_free(book);
//
// Examples/embed-c is a whole program. Compile with `pkg-config --cflags --libs triage`.
//
// What goes in and comes out is JSON in UTF-8, in the shapes that the command reads and prints; `triage_schema` has
// the JSON Schema of each. The same book and the same patient give the same bytes, in any process and on any thread.
//
// THREADS. There is no global state. Books, assessors and batches never change once made: any number of threads may
// use one of them at the same time, without a lock of their own. To change the rules while patients are
// assessed, load the new book and make an assessor of it beside the old one, let new calls take the new one, and free
// the old one when the last call that uses it has returned. Calls work on the calling thread and need 512 KiB of its
// stack. A book with calculations (`calculated`) also has one thread of its own, on which these run.
//
// FORKS. Books, assessors and batches belong to the process that made them: a `fork` copies memory, not threads. In the
// child, a call with a handle of the parent returns TRIAGE_USAGE and says so; it never waits, and freeing such a handle
// does nothing. Load the book again there. `triage_book_file`, called before the fork, gives the bytes that make it the
// same book, whatever has become of its folder.
//
// MISTAKES. No input makes a call abort, exit, print or raise a signal: a null pointer, bytes that are no UTF-8, a
// length no text can have, a hostile rule file and a patient of garbage each come back as a status and a JSON object
// that says what is wrong; a patient's values are not in it. That leaves what no function of C can see, and what is
// undefined here as it is for free(3): a pointer to memory that is not yours or shorter than its length says, a handle
// that was freed before, is freed while a call uses it, or was not made by these functions. Where the machine has no
// more memory, the process ends.
#ifndef TRIAGE_H
#define TRIAGE_H

#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus)
extern "C" {
#endif

/// What became of a call. The numbers are the exit codes of the command.
typedef enum triage_status {
    /// Done.
    TRIAGE_OK = 0,
    /// Done, and some lines have no assessment: only of `triage_batch_assess`.
    TRIAGE_BAD_LINES = 1,
    /// The rule book does not load. The result is a triage.problems/1 object.
    TRIAGE_BOOK_DOES_NOT_LOAD = 2,
    /// Done, but a limit was hit or a calculation failed on the way. The result is the assessment, whose `warnings`
    /// name it; its urgency is never lower for that.
    TRIAGE_LIMITED = 4,
    /// The call cannot be meant: a null pointer where there must be none, an unknown name, a length too large. The
    /// result is a triage.error/1 object.
    TRIAGE_USAGE = 64,
    /// The patient's data is wrong. The result is a triage.error/1 object that names each mistake and its place.
    TRIAGE_BAD_PATIENT = 65,
} triage_status;

/// Bytes that a call gives back. They belong to the caller, who passes them to `triage_bytes_free`.
///
/// `data` is never null after a call, and a zero byte that `length` does not count follows the last one. JSON of
/// these functions has no zero byte inside and no line break at its end; lines of `triage_batch_assess` each have one.
typedef struct triage_bytes {
    char *data;
    size_t length;
} triage_bytes;

/// A rule book, loaded and checked. Immutable.
typedef struct triage_book triage_book;

/// A rule book made ready to assess patients. Immutable; it keeps its book, which may be freed before it.
typedef struct triage_assessor triage_assessor;

/// A rule book made ready to assess many patients at a time. Immutable; it keeps its book, which may be freed before it.
typedef struct triage_batch triage_batch;

/// A rule file in memory.
typedef struct triage_file {
    /// Its path relative to the book, with `/` between parts, such as "red_flags.lua".
    const char *name;
    /// Its bytes; may be null where `length` is 0.
    const void *bytes;
    size_t length;
} triage_file;

/// The engine's version, such as "0.2.0". Not to be freed.
const char *triage_version(void);

// MARK: Rule books

/// Loads the rule book of a folder, or of one `.lua` file.
///
/// Rule files run in a sandbox: they reach nothing of this process or machine, and end at ceilings of time, steps and
/// memory.
/// @param path  the folder, in UTF-8
/// @param book  set to the book, to be freed with `triage_book_free`, or to null
/// @param result  what is wrong with the book (triage.problems/1); where it loads, the same shape with the warnings
/// @return TRIAGE_OK, TRIAGE_BOOK_DOES_NOT_LOAD or TRIAGE_USAGE
triage_status triage_book_load(const char *path, triage_book **book, triage_bytes *result);

/// Loads a rule book from files in memory. Their order does not matter; nothing is read from disk, and no pointer is
/// kept.
/// @param files  the files, `count` of them
/// @param book  set to the book, to be freed with `triage_book_free`, or to null
/// @param result  what is wrong with the book (triage.problems/1); where it loads, the same shape with the warnings
/// @return TRIAGE_OK, TRIAGE_BOOK_DOES_NOT_LOAD or TRIAGE_USAGE
triage_status triage_book_load_files(
    const triage_file *files, size_t count, triage_book **book, triage_bytes *result);

/// One of the files that a book was loaded from, as its bytes were then; by these and `triage_book_load_files` it is
/// loaded again exactly as it is.
/// @param index  from 0 to one less than the number of files, in the order of the bytes of their names
/// @param file  set to the file, whose name and bytes are the book's and last until it is freed; empty where there is none
/// @return TRIAGE_OK, or TRIAGE_USAGE where there is no file of that index
triage_status triage_book_file(const triage_book *book, size_t index, triage_file *file);

/// Which book it is: `{"id", "version", "sha256", "reviewed"}`, as every assessment carries it.
/// @return TRIAGE_OK or TRIAGE_USAGE
triage_status triage_book_identity(const triage_book *book, triage_bytes *result);

/// A JSON Schema (2020-12).
/// @param book  the book whose patients "patient" describes; may be null for every other name
/// @param name  "patient", or another that `triage schema --help` lists, such as "assessment"
/// @return TRIAGE_OK or TRIAGE_USAGE
triage_status triage_schema(const triage_book *book, const char *name, triage_bytes *result);

/// Frees a book; null is left alone. Once for each book.
void triage_book_free(triage_book *book);

// MARK: Patients

/// How an assessor reads patients, to be combined with `|`.
enum triage_flags {
    /// Unknown keys become warnings instead of errors. Such an assessment is never settled.
    TRIAGE_LENIENT = 1,
};

/// Makes a book ready to assess patients: once for a book, since it takes about as long as a hundred patients.
/// @param flags  0, or `triage_flags`
/// @param assessor  set to the assessor, to be freed with `triage_assessor_free`, or to null
/// @param result  empty; where the status is TRIAGE_USAGE, why
/// @return TRIAGE_OK or TRIAGE_USAGE
triage_status triage_assessor_create(
    const triage_book *book, uint32_t flags, triage_assessor **assessor, triage_bytes *result);

/// Frees an assessor; null is left alone. Once for each assessor, when no call uses it any more.
void triage_assessor_free(triage_assessor *assessor);

/// Assesses one patient.
/// @param patient  the patient as a JSON object in UTF-8, `length` bytes, at most 16 MiB; needs no zero byte at its end
/// @param result  the assessment (triage.assessment/1), or what is wrong with the patient (triage.error/1)
/// @return TRIAGE_OK, TRIAGE_LIMITED, TRIAGE_BAD_PATIENT or TRIAGE_USAGE
triage_status triage_assess(
    const triage_assessor *assessor, const void *patient, size_t length, triage_bytes *result);

/// What to ask a patient next: one step of an interview, which keeps nothing between calls.
///
/// Put the answer under its key in the patient, `null` where the patient is not sure, and call again, until
/// `question` is null.
/// @param patient  the answers so far, as for `triage_assess`
/// @param result  the question and the assessment so far (triage.next/1), or what is wrong with the patient
/// @return TRIAGE_OK, TRIAGE_LIMITED, TRIAGE_BAD_PATIENT or TRIAGE_USAGE
triage_status triage_next(
    const triage_assessor *assessor, const void *patient, size_t length, triage_bytes *result);

// MARK: Many patients

/// Makes a book ready for many patients at a time, which costs a patient a fraction of `triage_assess`, the less the fewer
/// fields are wanted.
/// @param flags  0, or `triage_flags`
/// @param fields  what of each assessment is written, as `triage batch --fields` has it: names of its members with
///     commas between, such as "disposition,red_flags", beside `id`, `urgency`, `settled` and `warnings`, which always
///     are; "all" for all of it; null for "disposition"
/// @param batch  set to the batch, to be freed with `triage_batch_free`, or to null
/// @param result  empty; where the status is TRIAGE_USAGE, why
/// @return TRIAGE_OK or TRIAGE_USAGE
triage_status triage_batch_create(
    const triage_book *book, uint32_t flags, const char *fields, triage_batch **batch, triage_bytes *result);

/// Frees a batch; null is left alone. Once for each batch, when no call uses it any more.
void triage_batch_free(triage_batch *batch);

/// Assesses many patients: NDJSON in, NDJSON out, line n for line n, as `triage batch` does.
///
/// Works on the calling thread alone; to use more cores, give each thread its own part of the lines.
/// @param lines  a patient a line, `length` bytes, at most 1 GiB; the last line may lack its line break
/// @param first_line  the number that the first of these lines has in errors: 1, or more where they are part of a whole
/// @param result  for each line that is not blank an assessment or, with its `line` and `id`, what is wrong with it (triage.error/1), each
///     with a line break
/// @return TRIAGE_OK, TRIAGE_BAD_LINES, TRIAGE_LIMITED (some assessment was; no line is bad) or TRIAGE_USAGE
triage_status triage_batch_assess(
    const triage_batch *batch, const void *lines, size_t length, size_t first_line, triage_bytes *result);

// MARK: Results

/// Frees what a call gave back and sets it to nothing, so that a second call does no harm. Null is left alone.
void triage_bytes_free(triage_bytes *bytes);

#if defined(__cplusplus)
}
#endif

#endif
