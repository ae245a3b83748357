#include "EntenteResources.h"

static const unsigned char register_json[] = {
#embed "register.json"
};

const unsigned char *entente_register_start(void) { return register_json; }
const size_t entente_register_size = sizeof register_json;
