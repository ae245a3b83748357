// What Swift needs of ncurses and of signals, as plain functions: ncurses' macros, its variadic functions and its globals
// are not imported into Swift, and a signal handler has to be C.
//
// ncurses only composes here: it works out the fewest bytes that turn one picture into the next. The modes of the
// terminal, the size of its window and its keys are not its business.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Locale and text

/// Takes over the character set of the environment. Returns whether the terminal is to get UTF-8: where the environment
/// says so, or names a locale that this machine has not.
bool cn_set_locale(void);

/// The cells a scalar takes in the locale in force: 0, 1, 2, or -1 where it is not printable. Tests hold
/// the table of widths against it.
int cn_width(uint32_t scalar);

// MARK: The screen

enum {
    /// A base and the marks on it: what one cell of ncurses holds.
    CN_SCALARS_PER_CELL = 5,
};

/// Attributes of a cell, combined by or.
enum {
    CN_BOLD = 1,
    CN_DIM = 2,
    CN_UNDERLINE = 4,
    CN_REVERSE = 8,
};

/// What one cell shows. A wide character takes two cells of the screen and one of these.
typedef struct cn_cell {
    /// The base and its marks; 0 after the last.
    uint32_t scalars[CN_SCALARS_PER_CELL];
    uint16_t attributes;
    uint16_t pair;
} cn_cell;

/// Prepares a screen of so many cells for a terminal of the type named; `cn_enter` takes the terminal over. Returns false
/// where the type is unknown.
bool cn_open(const char *type, int rows, int columns);

/// Frees the screen.
void cn_close(void);

/// Whether the terminal has a string capability of that terminfo name.
bool cn_has(const char *capability);

/// How many colours the terminal has; 0 where it has none.
int cn_color_count(void);

/// Makes a colour pair of two of the terminal's colours; -1 stands for its default.
void cn_define_pair(int pair, int foreground, int background);

/// Takes the terminal over: its modes, its alternate screen and, with `mouse`, its mouse. The next `cn_show` paints
/// everything.
void cn_enter(bool mouse);

/// Starts or stops listening to the mouse of the terminal taken.
void cn_set_mouse(bool on);

/// Gives the terminal back as it was before `cn_enter`. From `cn_enter` to here, a fault of the program does the same.
void cn_leave(void);

/// Takes note of a terminal that is gone: nothing is given back any more.
void cn_abandon(void);

/// Makes the next picture a whole one, whatever the terminal is thought to show.
void cn_repaint(void);

/// Takes note of the window's new size. The next `cn_show` paints everything.
void cn_resize(int rows, int columns);

/// Replaces what a row shows. Cells past the right edge are left out.
void cn_paint_row(int row, const cn_cell *cells, int count);

/// Brings the terminal in line with what was painted, in one write, with the cursor at a place or, where `row` is
/// negative, hidden.
void cn_show(int row, int column);

// MARK: Signals

/// Installs the handlers: the signals that ask for something write their number into a pipe, and those of a fault give
/// the terminal back, write `note` to standard error and end the process as they would have. Call it before `cn_open`:
/// ncurses leaves signals alone that have a handler.
///
/// With `keep_runtime_handlers` a fault goes on to the handlers that were there before.
/// Returns the pipe's end to read from, or -1.
int cn_catch_signals(const char *note, bool keep_runtime_handlers);

/// Puts back the handlers that were there before `cn_catch_signals`.
void cn_release_signals(void);

/// Stops this process, or with `group` its whole process group, as Ctrl-Z does in a cooked terminal. Returns when it runs
/// again.
void cn_stop(bool group);

#endif
