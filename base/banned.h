/* Functions that this project does not call, made impossible. Included by base/str.h, and so by every file. */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

#include <string.h> /* before the poison: system headers may name them */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* glibc's fortified forms are macros for clang */
#undef strcpy
#undef strcat
#undef strncpy
#undef strncat
#undef sprintf
#undef vsprintf
#undef gets

#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf strtok gets
#pragma GCC poison gmtime localtime ctime asctime tmpnam mktemp

#endif
