#include "EntenteResources.h"

const unsigned char entente_register[] = {
#embed "register.json"
};
const size_t entente_register_size = sizeof entente_register;
