/* The inside of a ${…}. Internal to text.c, which finds it in a text. */
#ifndef PLANS_EXPRESSION_H
#define PLANS_EXPRESSION_H

#include "plans/load.h"

struct expander {
    struct loading *loading;
    const struct scope *scope;
    struct unit *unit;       /* whose names an expression uses */
    const struct value *raw; /* the text: for places */
    struct str typed;        /* ${net:…} whole, while what is behind the colon is looked at */
    bool secret;
    int nested;
};

/* The value of one expression; NULL: reported, or stands on what was. */
const struct value *expression_value(struct expander *, struct str expression);
/* The place of one ${…} in the file. */
struct span expression_place(const struct expander *, struct str expression);

#endif
