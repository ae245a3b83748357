// Counts system calls of a running program. What arrives at a terminal does not tell in how many pieces it was sent.
#define _GNU_SOURCE 1

#include "CVterm.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/// Whether a call waits for events, and does not only look whether there are some.
static bool waits(pid_t process, const struct __ptrace_syscall_info *call) {
#ifdef SYS_poll
    if (call->entry.nr == SYS_poll) return (int)call->entry.args[2] != 0;
#endif
    if (call->entry.nr != SYS_ppoll) return false;
    char *timeout = (char *)call->entry.args[2];
    if (timeout == NULL) return true;
    return ptrace(PTRACE_PEEKDATA, process, timeout, NULL) != 0
        || ptrace(PTRACE_PEEKDATA, process, timeout + sizeof(long), NULL) != 0;
}

int cvt_count_writes(pid_t process, int master, const char *keys, size_t length, int seconds) {
    if (ptrace(PTRACE_SEIZE, process, NULL, PTRACE_O_TRACESYSGOOD) != 0) return -1;
    ptrace(PTRACE_INTERRUPT, process, NULL, NULL);
    int count = 0, status;
    bool typed = false;
    for (long pauses = 0; pauses < seconds * 1000L;) {
        pid_t stopped = waitpid(process, &status, __WALL | WNOHANG);
        if (stopped < 0) return -1;
        if (stopped == 0) {
            nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
            pauses++;
            continue;
        }
        if (!WIFSTOPPED(status)) return -1;
        long signal = 0;
        struct __ptrace_syscall_info call;
        if (!typed) {
            typed = write(master, keys, length) == (ssize_t)length;
        } else if (WSTOPSIG(status) != (SIGTRAP | 0x80)) {
            signal = status >> 16 == 0 ? WSTOPSIG(status) : 0;
        } else if (ptrace(PTRACE_GET_SYSCALL_INFO, process, sizeof call, &call) > 0
            && call.op == PTRACE_SYSCALL_INFO_ENTRY) {
            if (call.entry.nr == SYS_write && call.entry.args[0] == STDOUT_FILENO) count++;
            if (count > 0 && waits(process, &call)) {
                ptrace(PTRACE_DETACH, process, NULL, NULL);
                return count;
            }
        }
        ptrace(PTRACE_SYSCALL, process, NULL, signal);
    }
    return -1;
}
