/// Files that are part of the program, so that one file installs.
#ifndef ENTENTE_RESOURCES_H
#define ENTENTE_RESOURCES_H

#include <stddef.h>

/// The bundled register in the interchange format (UTF-8 JSON, not terminated).
const unsigned char *entente_register_start(void);
/// How many bytes it has.
extern const size_t entente_register_size;

/// The world's land as a portable bitmap (P4).
const unsigned char *entente_land_start(void);
/// How many bytes it has.
extern const size_t entente_land_size;

#endif
