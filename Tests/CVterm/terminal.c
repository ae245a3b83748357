#include "CVterm.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct cvt_terminal {
    VTerm *emulator;
    VTermScreen *screen;
    VTermPos cursor;
    bool alternate;
    bool cursor_visible;
};

static int move_cursor(VTermPos position, VTermPos before, int visible, void *user) {
    (void)before;
    (void)visible;
    ((cvt_terminal *)user)->cursor = position;
    return 1;
}

static int set_property(VTermProp property, VTermValue *value, void *user) {
    cvt_terminal *terminal = user;
    if (property == VTERM_PROP_ALTSCREEN) terminal->alternate = value->boolean;
    if (property == VTERM_PROP_CURSORVISIBLE) terminal->cursor_visible = value->boolean;
    return 1;
}

static const VTermScreenCallbacks callbacks = {.movecursor = move_cursor, .settermprop = set_property};

cvt_terminal *cvt_create(int rows, int columns) {
    cvt_terminal *terminal = calloc(1, sizeof *terminal);
    if (terminal == NULL) return NULL;
    terminal->emulator = vterm_new(rows, columns);
    terminal->cursor_visible = true;
    vterm_set_utf8(terminal->emulator, 1);
    terminal->screen = vterm_obtain_screen(terminal->emulator);
    vterm_screen_enable_altscreen(terminal->screen, 1);
    vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
    vterm_screen_reset(terminal->screen, 1);
    return terminal;
}

void cvt_destroy(cvt_terminal *terminal) {
    vterm_free(terminal->emulator);
    free(terminal);
}

void cvt_feed(cvt_terminal *terminal, const uint8_t *bytes, size_t count) {
    vterm_input_write(terminal->emulator, (const char *)bytes, count);
}

void cvt_resize(cvt_terminal *terminal, int rows, int columns) {
    vterm_set_size(terminal->emulator, rows, columns);
}

static int palette_color(const VTermColor *color, bool is_default) {
    return !is_default && VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -1;
}

cvt_cell cvt_cell_at(cvt_terminal *terminal, int row, int column) {
    cvt_cell cell = {.foreground = -1, .background = -1};
    VTermScreenCell own;
    if (!vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &own)) return cell;
    // The emulator marks the right half of a wide character by a base of all ones.
    if (own.chars[0] != UINT32_MAX) {
        memcpy(cell.scalars, own.chars, sizeof cell.scalars);
        cell.width = own.width;
    }
    cell.bold = own.attrs.bold;
    cell.underlined = own.attrs.underline != VTERM_UNDERLINE_OFF;
    cell.reversed = own.attrs.reverse;
    cell.foreground = palette_color(&own.fg, VTERM_COLOR_IS_DEFAULT_FG(&own.fg));
    cell.background = palette_color(&own.bg, VTERM_COLOR_IS_DEFAULT_BG(&own.bg));
    return cell;
}

bool cvt_is_alternate(const cvt_terminal *terminal) {
    return terminal->alternate;
}

bool cvt_cursor_is_visible(const cvt_terminal *terminal) {
    return terminal->cursor_visible;
}

int cvt_cursor_row(const cvt_terminal *terminal) {
    return terminal->cursor.row;
}

int cvt_cursor_column(const cvt_terminal *terminal) {
    return terminal->cursor.col;
}
