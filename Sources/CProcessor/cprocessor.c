/* All of this door stands in its header, so that it costs no call; a target needs one source file. */
#include "cprocessor.h"
