// Standard error while the screen is up: a message in the middle of the picture would be neither read nor painted over,
// and what a fault prints would vanish with the alternate screen.
#define _GNU_SOURCE 1

#include "CNcurses.h"
#include "internal.h"

#include <sys/mman.h>
#include <unistd.h>

static int terminal = -1;
static int kept = -1;

void cn_write_all(int descriptor, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t count = write(descriptor, bytes, length);
        if (count <= 0) return;
        bytes += count;
        length -= (size_t)count;
    }
}

void cn_hold_stderr(void) {
    if (kept >= 0 || !isatty(STDERR_FILENO)) return;
    kept = memfd_create("stderr", MFD_CLOEXEC);
    if (kept < 0) return;
    terminal = dup(STDERR_FILENO);
    dup2(kept, STDERR_FILENO);
}

void cn_release_stderr(void) {
    if (kept < 0) return;
    dup2(terminal, STDERR_FILENO);
    char bytes[512];
    off_t offset = 0;
    ssize_t count;
    while ((count = pread(kept, bytes, sizeof bytes, offset)) > 0) {
        cn_write_all(STDERR_FILENO, bytes, (size_t)count);
        offset += count;
    }
    close(kept);
    close(terminal);
    kept = terminal = -1;
}
