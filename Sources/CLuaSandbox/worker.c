// The thread of a sandbox, and the functions that Swift sees. Lua gets a stack of its own size, whatever thread asks.
#include <assert.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "sandbox.h"

enum { STACK = 8 * 1024 * 1024 };

static void *work(void *context) {
    sandbox *box = context;
    pthread_mutex_lock(&box->mutex);
    for (;;) {
        while (!box->job && !box->stop) pthread_cond_wait(&box->work_given, &box->mutex);
        if (!box->job) break;
        void (*job)(sandbox *) = box->job;
        pthread_mutex_unlock(&box->mutex);
        job(box);
        pthread_mutex_lock(&box->mutex);
        box->job = NULL;
        pthread_cond_signal(&box->work_done);
    }
    pthread_mutex_unlock(&box->mutex);
    sandbox_close_state(box);
    return NULL;
}

// Hands a job over and waits for its end.
static void hand_over(sandbox *box, void (*job)(sandbox *)) {
    pthread_mutex_lock(&box->mutex);
    box->job = job;
    pthread_cond_signal(&box->work_given);
    while (box->job) pthread_cond_wait(&box->work_done, &box->mutex);
    pthread_mutex_unlock(&box->mutex);
}

// Starts the thread with all signals blocked: they are the host's to handle.
static bool start_thread(sandbox *box) {
    pthread_attr_t attributes;
    sigset_t all, before;
    if (pthread_attr_init(&attributes) != 0) return false;
    sigfillset(&all);
    bool started = pthread_attr_setstacksize(&attributes, STACK) == 0;
    if (started) {
        pthread_sigmask(SIG_SETMASK, &all, &before);
        started = pthread_create(&box->thread, &attributes, work, box) == 0;
        pthread_sigmask(SIG_SETMASK, &before, NULL);
    }
    pthread_attr_destroy(&attributes);
    return started;
}

static void release(sandbox *box) {
#if DEBUG
    assert(box->bytes == 0 && box->blocks == 0);
#endif
    pthread_cond_destroy(&box->work_done);
    pthread_cond_destroy(&box->work_given);
    pthread_mutex_destroy(&box->mutex);
    free(box);
}

static void report(sandbox_problem *problem, int kind, const char *message) {
    problem->kind = kind;
    problem->line = 0;
    strncpy(problem->message, message, sizeof problem->message - 1);
    problem->message[sizeof problem->message - 1] = 0;
}

sandbox *sandbox_open(const sandbox_limits *limits, const uint8_t *words, size_t length, sandbox_problem *problem) {
    sandbox *box = calloc(1, sizeof *box);
    if (!box) {
        report(problem, SANDBOX_MEMORY, "this needs more memory than there is");
        return NULL;
    }
    box->limits = *limits;
    if (box->limits.depth == 0) box->limits.depth = 1;
    box->fail_at = limits->fail_at;
    box->fail_all_after = limits->fail_all_after;
    atomic_init(&box->cancelled, false);
    pthread_mutex_init(&box->mutex, NULL);
    pthread_cond_init(&box->work_given, NULL);
    pthread_cond_init(&box->work_done, NULL);
    if (!start_thread(box)) {
        report(problem, SANDBOX_THREAD, "the thread for rule files cannot be started");
        release(box);
        return NULL;
    }
    box->words = words;
    box->words_length = length;
    hand_over(box, sandbox_setup_job);
    box->words = NULL;
    *problem = box->problem;
    if (problem->kind) {
        sandbox_close(box);
        return NULL;
    }
    return box;
}

static bool finish(sandbox *box, const uint8_t **output, size_t *length, sandbox_problem *problem) {
    *output = box->output;
    *length = box->output_whole;
    *problem = box->problem;
    return problem->kind == SANDBOX_OK;
}

// What is refused before any work begins.
static bool refused(
    sandbox *box, size_t input_length, size_t ceiling, size_t *length, sandbox_problem *problem) {
    *length = 0;
    if (box->dead) {
        report(
            problem, SANDBOX_CLOSED,
            box->dead == SANDBOX_CANCELLED ? "this was cancelled before"
            : box->dead == SANDBOX_CLOSED  ? "this was closed before"
                                           : "a limit was hit before, and nothing runs after it");
        return true;
    }
    if (input_length > ceiling) {
        report(problem, SANDBOX_SOURCE, "this file is larger than is allowed");
        return true;
    }
    return false;
}

bool sandbox_run(
    sandbox *box, const uint8_t *source, size_t length, const uint8_t **output, size_t *output_length,
    sandbox_problem *problem) {
    if (refused(box, length, box->limits.source, output_length, problem)) return false;
    box->input = source;
    box->input_length = length;
    hand_over(box, sandbox_run_job);
    return finish(box, output, output_length, problem);
}

bool sandbox_call(
    sandbox *box, uint32_t function, const uint8_t *arguments, size_t length, const uint8_t **output,
    size_t *output_length, sandbox_problem *problem) {
    if (refused(box, 0, 0, output_length, problem)) return false;
    box->function = function;
    box->input = arguments;
    box->input_length = length;
    hand_over(box, sandbox_call_job);
    return finish(box, output, output_length, problem);
}

void sandbox_cancel(sandbox *box) { atomic_store_explicit(&box->cancelled, true, memory_order_relaxed); }

static void shut_job(sandbox *box) {
    sandbox_close_state(box);
    box->output = sandbox_resize(box, box->output, box->output_room, 0);
    box->output_room = 0;
    if (!box->dead) box->dead = SANDBOX_CLOSED;
}

sandbox_balance sandbox_shut(sandbox *box) {
    hand_over(box, shut_job);
    return sandbox_count(box);
}

sandbox_balance sandbox_close(sandbox *box) {
    pthread_mutex_lock(&box->mutex);
    box->stop = true;
    pthread_cond_signal(&box->work_given);
    pthread_mutex_unlock(&box->mutex);
    pthread_join(box->thread, NULL);
    shut_job(box);  // the state is closed by now: its own output
    sandbox_balance balance = sandbox_count(box);
    release(box);
    return balance;
}

void sandbox_fail_allocation(sandbox *box, uint64_t at, bool all_after) {
    box->fail_at = at ? box->attempts + at : 0;
    box->fail_all_after = all_after;
}

sandbox_balance sandbox_count(sandbox *box) {
    return (sandbox_balance){box->bytes, box->blocks, box->attempts, box->injected};
}
