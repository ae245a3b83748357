// What the files of this target share.
#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#include <stddef.h>

/// Writes all the bytes, or as many as the descriptor takes. Safe in a signal handler.
void cn_write_all(int descriptor, const char *bytes, size_t length);

/// Gives the terminal back where it is taken; whether it was. Safe in a signal handler.
bool cn_give_back(void);

/// Keeps what is written to standard error in memory from here on, where it would go to a terminal.
void cn_hold_stderr(void);

/// Lets standard error go again and writes out what was kept. Safe in a signal handler.
void cn_release_stderr(void);

#endif
