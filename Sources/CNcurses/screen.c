// The screen: ncurses with wide characters, reduced to whole rows of cells.
//
// ncurses writes whenever it moves the cursor, many times for one picture, and each write to a remote terminal can be a
// packet of its own. So it is given a file in memory to write to, and what it wrote for one picture is sent in one piece.
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"
#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static bool is_utf8(void) {
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool cn_set_locale(void) {
    bool known = setlocale(LC_CTYPE, "") != NULL;
    if (known && is_utf8()) return true;
    // ncurses works in UTF-8 in any case: in another character set it would use sequences, such as the one that repeats
    // a character, which many a terminal that calls itself xterm does not know.
    bool fallback = setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8();
    return !known && fallback;
}

int cn_width(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}

// MARK: Strings of terminfo

/// The string of a capability, or NULL where the terminal has none.
static const char *capability(const char *name) {
    const char *string = tigetstr(name);
    return string == NULL || string == (const char *)-1 ? NULL : string;
}

bool cn_has(const char *name) {
    return capability(name) != NULL;
}

/// A few short strings for the terminal, gathered so that they go out in one write.
typedef struct gathered {
    char bytes[256];
    size_t length;
} gathered;

/// Adds a string without the padding marks that terminfo writes as `$<5>`: no terminal of today needs the delays.
static void gather(gathered *all, const char *string) {
    if (string == NULL) return;
    while (*string != '\0' && all->length < sizeof all->bytes) {
        const char *end = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
        if (end != NULL) {
            string = end + 1;
        } else {
            all->bytes[all->length++] = *string++;
        }
    }
}

/// Adds a capability filled in with two numbers.
static void gather_filled(gathered *all, const char *name, int first, int second) {
    const char *string = capability(name);
    if (string != NULL) gather(all, tiparm(string, first, second));
}

// MARK: The file in memory

static SCREEN *screen;
static FILE *composed;

/// How much of what is composed is the greeting, which is sent as it is.
static size_t greeted;

/// How many bytes the control sequence at the start of so many bytes takes: `ESC [`, parameters, and the letter that ends it;
/// 0 where there is none.
static size_t sequence_length(const char *bytes, size_t length) {
    if (length < 3 || bytes[0] != '\033' || bytes[1] != '[') return 0;
    for (size_t at = 2; at < length; at++) {
        if (bytes[at] >= '@' && bytes[at] <= '~') return at + 1;
    }
    return 0;
}

/// Leaves out what ncurses says too often: with every change of attributes it selects the ASCII character set anew, which
/// is never left here; before it resets all attributes it resets the colours; and it resets the attributes before it sets
/// others, also where they have just been reset.
/// Returns the length of what remains.
static size_t without_repetition(char *bytes, size_t length) {
    static const char colours[] = "\033[39m\033(B\033[m", set[] = "\033(B";
    const size_t colours_length = sizeof colours - 1, set_length = sizeof set - 1;
    size_t kept = 0;
    // Whether no attribute is set; not known before the first reset.
    bool is_plain = false;
    for (size_t at = 0; at < length;) {
        const char *rest = bytes + at;
        size_t left = length - at;
        if (left >= colours_length && memcmp(rest, colours, colours_length) == 0) {
            at += colours_length - 3;
            continue;
        }
        if (left >= set_length && memcmp(rest, set, set_length) == 0) {
            at += set_length;
            continue;
        }
        size_t taken = sequence_length(rest, left);
        if (taken > 0 && rest[taken - 1] == 'm') {
            bool resets = taken == 3;
            if (is_plain && taken > 5 && rest[2] == '0' && rest[3] == ';') {
                bytes[kept++] = '\033';
                bytes[kept++] = '[';
                at += 4;
                taken -= 4;
            }
            is_plain = resets;
        } else if (taken == 0) {
            taken = 1;
        }
        memmove(bytes + kept, bytes + at, taken);
        kept += taken;
        at += taken;
    }
    return kept;
}

/// Sends what ncurses wrote since the last time, in one piece.
static void send_composed(void) {
    static char *bytes;
    static size_t room;
    int descriptor = fileno(composed);
    off_t length = lseek(descriptor, 0, SEEK_CUR);
    if (length <= 0) return;
    if ((size_t)length > room) {
        char *larger = realloc(bytes, (size_t)length);
        if (larger == NULL) return;
        bytes = larger;
        room = (size_t)length;
    }
    ssize_t count = pread(descriptor, bytes, (size_t)length, 0);
    lseek(descriptor, 0, SEEK_SET);
    if (count < (ssize_t)greeted) return;
    size_t painted = without_repetition(bytes + greeted, (size_t)count - greeted);
    cn_write_all(STDOUT_FILENO, bytes, greeted + painted);
    greeted = 0;
}

// MARK: Opening and closing

/// ncurses asks the environment for the size, since its file in memory has none.
static void set_size_variable(const char *name, int value) {
    char text[16];
    snprintf(text, sizeof text, "%d", value);
    setenv(name, text, 1);
}

bool cn_open(const char *type, int rows, int columns) {
    int descriptor = memfd_create("screen", MFD_CLOEXEC);
    if (descriptor < 0) return false;
    composed = fdopen(descriptor, "w");
    set_size_variable("LINES", rows);
    set_size_variable("COLUMNS", columns);
    screen = composed == NULL ? NULL : newterm(type, composed, stdin);
    unsetenv("LINES");
    unsetenv("COLUMNS");
    if (screen == NULL) {
        if (composed != NULL) fclose(composed);
        return false;
    }
    // ncurses is not to look at the input: it would leave a picture half painted for keys that are yet to be read.
    typeahead(-1);
    idlok(stdscr, TRUE);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    // What ncurses would greet the terminal with is said by `cn_enter`, every time anew. This makes it write that out now,
    // and `cn_enter` starts the file over.
    reset_shell_mode();
    return true;
}

void cn_close(void) {
    delscreen(screen);
    fclose(composed);
    screen = NULL;
}

int cn_color_count(void) {
    return has_colors() ? COLORS : 0;
}

void cn_define_pair(int pair, int foreground, int background) {
    init_extended_pair(pair, foreground, background);
}

// MARK: Taking the terminal and giving it back

static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

/// Whether the terminal is taken.
static volatile sig_atomic_t taken;
static bool mouse_taken;
static bool cursor_shown;
/// The modes it had.
static struct termios cooked;
/// What gives it back, prepared because a signal handler may not ask terminfo.
static gathered farewell;

static void prepare_farewell(void) {
    gathered next = {.length = 0};
    if (mouse_taken) gather(&next, mouse_off);
    gather(&next, capability("BD"));
    gather(&next, capability("sgr0"));
    // Where there is no alternate screen the shell goes on below the picture.
    gather_filled(&next, "cup", getmaxy(stdscr) - 1, 0);
    gather(&next, capability("rmcup"));
    gather(&next, "\r");
    gather(&next, capability("rmkx"));
    gather(&next, capability("cnorm"));
    farewell = next;
}

void cn_enter(bool mouse) {
    if (!taken) tcgetattr(STDIN_FILENO, &cooked);
    struct termios raw = cooked;
    cfmakeraw(&raw);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
    mouse_taken = mouse;
    prepare_farewell();
    taken = true;
    cn_hold_stderr();
    gathered greeting = {.length = 0};
    gather(&greeting, capability("smcup"));
    gather_filled(&greeting, "csr", 0, getmaxy(stdscr) - 1);
    gather(&greeting, capability("sgr0"));
    gather(&greeting, capability("smkx"));
    gather(&greeting, capability("civis"));
    gather(&greeting, capability("BE"));
    if (mouse) gather(&greeting, mouse_on);
    // It goes out ahead of the first picture, in the same write; what the file held before is for no one.
    lseek(fileno(composed), 0, SEEK_SET);
    cn_write_all(fileno(composed), greeting.bytes, greeting.length);
    greeted = greeting.length;
    cursor_shown = false;
    clearok(curscr, TRUE);
}

void cn_set_mouse(bool on) {
    if (!taken || mouse_taken == on) return;
    mouse_taken = on;
    prepare_farewell();
    const char *mode = on ? mouse_on : mouse_off;
    cn_write_all(STDOUT_FILENO, mode, strlen(mode));
}

bool cn_give_back(void) {
    if (!taken) return false;
    taken = false;
    cn_write_all(STDOUT_FILENO, farewell.bytes, farewell.length);
    tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
    cn_release_stderr();
    return true;
}

void cn_leave(void) {
    cn_give_back();
}

void cn_abandon(void) {
    taken = false;
}

// MARK: Painting

void cn_repaint(void) {
    clearok(curscr, TRUE);
}

void cn_resize(int rows, int columns) {
    resizeterm(rows, columns);
    prepare_farewell();
    clearok(curscr, TRUE);
}

static attr_t curses_attributes(unsigned own) {
    return (own & CN_BOLD ? A_BOLD : 0) | (own & CN_DIM ? A_DIM : 0) | (own & CN_UNDERLINE ? A_UNDERLINE : 0)
        | (own & CN_REVERSE ? A_REVERSE : 0);
}

void cn_paint_row(int row, const cn_cell *cells, int count) {
    // The whole row in one call: written cell by cell, a cell that was the right half of a wide character would take the
    // one painted just before it with it.
    static cchar_t *line;
    static int room;
    int edge = getmaxx(stdscr);
    if (count > edge) count = edge;
    if (count > room) {
        cchar_t *larger = realloc(line, (size_t)count * sizeof *line);
        if (larger == NULL) return;
        line = larger;
        room = count;
    }
    for (int index = 0; index < count; index++) {
        wchar_t text[CN_SCALARS_PER_CELL + 1] = {0};
        for (int scalar = 0; scalar < CN_SCALARS_PER_CELL; scalar++) {
            text[scalar] = (wchar_t)cells[index].scalars[scalar];
        }
        // The pair goes through `opts`: the parameter of its own is a short.
        int pair = cells[index].pair;
        setcchar(&line[index], text, curses_attributes(cells[index].attributes), 0, &pair);
    }
    mvwadd_wchnstr(stdscr, row, 0, line, count);
}

void cn_show(int row, int column) {
    bool shown = row >= 0;
    // A hidden cursor may stay where the painting left it: that saves the bytes of moving it.
    leaveok(stdscr, !shown);
    if (shown) wmove(stdscr, row, column);
    wnoutrefresh(stdscr);
    gathered visibility = {.length = 0};
    if (shown != cursor_shown) gather(&visibility, capability(shown ? "cnorm" : "civis"));
    cursor_shown = shown;
    if (!shown) cn_write_all(fileno(composed), visibility.bytes, visibility.length);
    doupdate();
    if (shown) cn_write_all(fileno(composed), visibility.bytes, visibility.length);
    send_composed();
}
