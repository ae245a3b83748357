// Signals: those that ask for something, and those of a fault.
//
// A handler may do next to nothing. The asking ones write one byte into a pipe, which the loop waits on together with the
// keys; so no signal has to be blocked in any thread. Those of a fault write bytes prepared beforehand.
#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static const int asking[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};

enum {
    asking_count = sizeof asking / sizeof asking[0],
    fatal_count = sizeof fatal / sizeof fatal[0],
};

static struct sigaction asking_before[asking_count];
static struct sigaction fatal_before[fatal_count];

static int pipe_ends[2] = {-1, -1};
static bool keeps_runtime_handlers;
static char fault_note[512];

static void ask(int signal_number) {
    int kept = errno;
    unsigned char byte = (unsigned char)signal_number;
    // A full pipe already has the loop awake.
    ssize_t written = write(pipe_ends[1], &byte, 1);
    (void)written;
    errno = kept;
}

static void give_up(int signal_number) {
    if (cn_give_back()) cn_write_all(STDERR_FILENO, fault_note, strlen(fault_note));
    for (int index = 0; index < fatal_count; index++) {
        if (fatal[index] != signal_number) continue;
        struct sigaction next = {.sa_handler = SIG_DFL};
        if (keeps_runtime_handlers) next = fatal_before[index];
        sigaction(signal_number, &next, NULL);
    }
    // At once, for SA_NODEFER leaves the signal unblocked here.
    raise(signal_number);
}

int cn_catch_signals(const char *note, bool keep_runtime_handlers) {
    static char own_stack[64 * 1024];
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
    strncpy(fault_note, note, sizeof fault_note - 1);
    keeps_runtime_handlers = keep_runtime_handlers;

    // A stack that overflowed has no room for a handler.
    stack_t stack;
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
        stack = (stack_t){.ss_sp = own_stack, .ss_size = sizeof own_stack};
        sigaltstack(&stack, NULL);
    }
    for (int index = 0; index < asking_count; index++) {
        struct sigaction action = {.sa_handler = ask, .sa_flags = SA_RESTART};
        sigaction(asking[index], &action, &asking_before[index]);
    }
    for (int index = 0; index < fatal_count; index++) {
        struct sigaction action = {.sa_handler = give_up, .sa_flags = SA_ONSTACK | SA_NODEFER};
        sigaction(fatal[index], &action, &fatal_before[index]);
    }
    return pipe_ends[0];
}

void cn_release_signals(void) {
    for (int index = 0; index < asking_count; index++) sigaction(asking[index], &asking_before[index], NULL);
    for (int index = 0; index < fatal_count; index++) sigaction(fatal[index], &fatal_before[index], NULL);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    pipe_ends[0] = pipe_ends[1] = -1;
}

void cn_stop(bool group) {
    // Not SIGSTOP: where no shell could ever continue the process, SIGTSTP does nothing.
    struct sigaction stopping = {.sa_handler = SIG_DFL}, stopping_before;
    // Going on is no news here.
    struct sigaction going_on = {.sa_handler = SIG_IGN}, going_on_before;
    sigaction(SIGTSTP, &stopping, &stopping_before);
    sigaction(SIGCONT, &going_on, &going_on_before);
    kill(group ? 0 : getpid(), SIGTSTP);
    sigaction(SIGTSTP, &stopping_before, NULL);
    sigaction(SIGCONT, &going_on_before, NULL);
}
