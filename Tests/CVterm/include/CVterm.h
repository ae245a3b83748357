// For tests: a terminal emulator (libvterm) as plain functions, and a process started on a pseudo-terminal of its own.
#ifndef CVTERM_H
#define CVTERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// An emulated terminal.
typedef struct cvt_terminal cvt_terminal;

/// What a cell of it shows.
typedef struct cvt_cell {
    /// The base and its marks; 0 after the last. All 0 where nothing was written.
    uint32_t scalars[6];
    /// 1 or 2 cells; 0 for the right half of a wide character.
    int width;
    bool bold, underlined, reversed;
    /// The palette's colours; -1 for the default.
    int foreground, background;
} cvt_cell;

cvt_terminal *cvt_create(int rows, int columns);
void cvt_destroy(cvt_terminal *terminal);
/// Lets it read what a program wrote.
void cvt_feed(cvt_terminal *terminal, const uint8_t *bytes, size_t count);
void cvt_resize(cvt_terminal *terminal, int rows, int columns);
cvt_cell cvt_cell_at(cvt_terminal *terminal, int row, int column);
bool cvt_is_alternate(const cvt_terminal *terminal);
bool cvt_cursor_is_visible(const cvt_terminal *terminal);
int cvt_cursor_row(const cvt_terminal *terminal);
int cvt_cursor_column(const cvt_terminal *terminal);

/// Starts a program as the leader of a session whose controlling terminal is a new pseudo-terminal.
/// Returns 0, or the number of the error.
int cvt_spawn(
    const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *master,
    pid_t *process);

/// Gives the window of a pseudo-terminal another size; the program in it gets SIGWINCH.
void cvt_set_window_size(int master, int rows, int columns);

/// Types something, and counts the writes to standard output until the program waits again; -1 where it does not within
/// the time, or where processes may not be traced.
int cvt_count_writes(pid_t process, int master, const char *keys, size_t length, int seconds);

#endif
