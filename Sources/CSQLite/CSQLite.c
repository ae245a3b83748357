#include "CSQLite.h"

int entente_sqlite_configure(sqlite3 *connection, int setting, int value) {
    int result = -1;
    return sqlite3_db_config(connection, setting, value, &result) == SQLITE_OK ? result : -1;
}
