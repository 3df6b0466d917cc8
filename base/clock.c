#include "base/clock.h"

#include <assert.h>

/* --- clocks ----------------------------------------------------------------------------------------------------------- */

static int64_t read_ms(clockid_t id)
{
    struct timespec now;
    clock_gettime(id, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int64_t real_now(struct clock *clock)
{
    (void)clock;
    return read_ms(CLOCK_MONOTONIC);
}

static int64_t real_wall(struct clock *clock)
{
    (void)clock;
    return read_ms(CLOCK_REALTIME);
}

struct clock *clock_real(void)
{
    static struct clock real = {real_now, real_wall, 1};
    return &real;
}

static int64_t scaled_since_start(struct scaled_clock *scaled)
{
    return (int64_t)((double)(read_ms(CLOCK_MONOTONIC) - scaled->mono_start_ms) * scaled->clock.scale);
}

static int64_t scaled_now(struct clock *clock)
{
    struct scaled_clock *scaled = (struct scaled_clock *)clock; /* its first member */
    return scaled->mono_start_ms + scaled_since_start(scaled);
}

static int64_t scaled_wall(struct clock *clock)
{
    struct scaled_clock *scaled = (struct scaled_clock *)clock;
    return scaled->wall_start_ms + scaled_since_start(scaled);
}

void clock_scaled_init(struct scaled_clock *scaled, double scale)
{
    assert(scale > 0);
    *scaled = (struct scaled_clock){
        .clock = {scaled_now, scaled_wall, scale},
        .mono_start_ms = read_ms(CLOCK_MONOTONIC),
        .wall_start_ms = read_ms(CLOCK_REALTIME),
    };
}

/* --- dates as text ---------------------------------------------------------------------------------------------------- */

/* Years 0 to 9999, which is what four digits hold. */
static const int64_t WALL_MIN_MS = -62167219200000, WALL_MAX_MS = 253402300799999;

static int split(int64_t wall_ms, struct tm *tm)
{
    if (wall_ms < WALL_MIN_MS)
        wall_ms = WALL_MIN_MS;
    if (wall_ms > WALL_MAX_MS)
        wall_ms = WALL_MAX_MS;
    int ms = (int)((wall_ms % 1000 + 1000) % 1000);
    time_t seconds = (time_t)((wall_ms - ms) / 1000);
    gmtime_r(&seconds, tm);
    return ms;
}

void time_iso(int64_t wall_ms, char text[25])
{
    struct tm tm;
    int ms = split(wall_ms, &tm);
    size_t n = strftime(text, 25, "%Y-%m-%dT%H:%M:%S", &tm);
    snprintf(text + n, 25 - n, ".%03dZ", ms);
}

void time_basic(int64_t wall_ms, char text[25])
{
    struct tm tm;
    split(wall_ms, &tm);
    strftime(text, 25, "%Y%m%dT%H%M%SZ", &tm);
}

/* A date while it is read: `rest` is what is still to come. */
struct reading {
    struct str rest;
    int year, month, day, hour, minute, second, ms;
    int offset_minutes;
};

static bool take_number(struct reading *reading, size_t digits, int *out)
{
    int n = 0;
    if (reading->rest.len < digits)
        return false;
    for (size_t i = 0; i < digits; i++) {
        char c = reading->rest.at[i];
        if (c < '0' || c > '9')
            return false;
        n = n * 10 + (c - '0');
    }
    reading->rest = str_from(reading->rest, digits);
    *out = n;
    return true;
}

static bool take(struct reading *reading, struct str text)
{
    if (!str_starts(reading->rest, text))
        return false;
    reading->rest = str_from(reading->rest, text.len);
    return true;
}

/* Digits behind the third are read and dropped. */
static bool take_fraction(struct reading *reading)
{
    if (!take(reading, S(".")) && !take(reading, S(",")))
        return true;
    int digit, weight = 100, n = 0;
    for (; take_number(reading, 1, &digit); n++, weight /= 10)
        reading->ms += digit * weight;
    return n > 0;
}

/* "Z", "+09:00", "+0900", "+09". */
static bool take_offset(struct reading *reading)
{
    if (take(reading, S("Z")))
        return true;
    bool west = take(reading, S("-"));
    if (!west && !take(reading, S("+")))
        return false;
    int hours, minutes = 0;
    if (!take_number(reading, 2, &hours))
        return false;
    bool colon = take(reading, S(":"));
    if (!take_number(reading, 2, &minutes) && colon)
        return false;
    if (hours > 23 || minutes > 59)
        return false;
    reading->offset_minutes = (west ? -1 : 1) * (hours * 60 + minutes);
    return true;
}

static bool read_basic(struct reading *reading)
{
    return take_number(reading, 4, &reading->year) && take_number(reading, 2, &reading->month) &&
           take_number(reading, 2, &reading->day) && take(reading, S("T")) && take_number(reading, 2, &reading->hour) &&
           take_number(reading, 2, &reading->minute) && take_number(reading, 2, &reading->second) &&
           take_fraction(reading) && take_offset(reading);
}

static bool take_clock(struct reading *reading)
{
    return take_number(reading, 2, &reading->hour) && take(reading, S(":")) && take_number(reading, 2, &reading->minute) &&
           take(reading, S(":")) && take_number(reading, 2, &reading->second);
}

static bool read_extended(struct reading *reading)
{
    return take_number(reading, 4, &reading->year) && take(reading, S("-")) && take_number(reading, 2, &reading->month) &&
           take(reading, S("-")) && take_number(reading, 2, &reading->day) && (take(reading, S("T")) || take(reading, S(" "))) &&
           take_clock(reading) && take_fraction(reading) && take_offset(reading);
}

static bool take_month(struct reading *reading)
{
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    for (size_t i = 0; i < 12; i++)
        if (take(reading, (struct str){names + 3 * i, 3})) {
            reading->month = (int)i + 1;
            return true;
        }
    return false;
}

/* "Sat, 21 Nov 2026 07:01:02 GMT"; the name of the day may be missing, and is not checked. */
static bool read_rfc822(struct reading *reading)
{
    ptrdiff_t comma = str_find(reading->rest, ',');
    if (comma == 3)
        reading->rest = str_trim(str_from(reading->rest, 4));
    if (!take_number(reading, 2, &reading->day) && !take_number(reading, 1, &reading->day))
        return false;
    if (!take(reading, S(" ")) || !take_month(reading) || !take(reading, S(" ")) || !take_number(reading, 4, &reading->year))
        return false;
    if (!take(reading, S(" ")) || !take_clock(reading) || !take(reading, S(" ")))
        return false;
    return take(reading, S("GMT")) || take(reading, S("UTC")) || take_offset(reading);
}

static int days_of_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

/* A leap second is the first second of the next minute. */
static bool is_date(const struct reading *date)
{
    return date->month >= 1 && date->month <= 12 && date->day >= 1 && date->day <= days_of_month(date->year, date->month) &&
           date->hour <= 23 && date->minute <= 59 && date->second <= 60;
}

bool time_parse(struct str text, int64_t *wall_ms)
{
    static bool (*const forms[])(struct reading *) = {read_extended, read_basic, read_rfc822};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        struct reading date = {.rest = str_trim(text)};
        if (!forms[i](&date) || date.rest.len > 0 || !is_date(&date))
            continue;
        struct tm tm = {
            .tm_year = date.year - 1900, .tm_mon = date.month - 1, .tm_mday = date.day,
            .tm_hour = date.hour, .tm_min = date.minute, .tm_sec = date.second,
        };
        *wall_ms = ((int64_t)timegm(&tm) - date.offset_minutes * INT64_C(60)) * 1000 + date.ms;
        return true;
    }
    return false;
}
