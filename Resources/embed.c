#include "EntenteResources.h"

static const unsigned char register_json[] = {
#embed "register.json"
};

const unsigned char *entente_register_start(void) { return register_json; }
const size_t entente_register_size = sizeof register_json;

static const unsigned char land_pbm[] = {
#embed "land.pbm"
};

const unsigned char *entente_land_start(void) { return land_pbm; }
const size_t entente_land_size = sizeof land_pbm;
