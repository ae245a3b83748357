#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

/// Turns a setting of a connection (`SQLITE_DBCONFIG_...`) on (1) or off (0), or leaves it as it is (-1), and answers
/// with what it is then; -1 where this SQLite does not have it.
///
/// Swift cannot call `sqlite3_db_config` itself: it takes a variable number of arguments.
int entente_sqlite_configure(sqlite3 *connection, int setting, int value);

#endif
