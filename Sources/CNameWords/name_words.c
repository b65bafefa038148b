// The English words around names as data: what a list uses that gives no words of its own.
#include "name_words.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char understood[] = {
#embed "english/understood.txt"
};
static const unsigned char units[] = {
#embed "english/units.txt"
};
static const unsigned char salts[] = {
#embed "english/salts.txt"
};

struct triage_name_words name_words_english_understood(void) {
    return (struct triage_name_words){understood, sizeof understood};
}

struct triage_name_words name_words_english_units(void) { return (struct triage_name_words){units, sizeof units}; }

struct triage_name_words name_words_english_salts(void) { return (struct triage_name_words){salts, sizeof salts}; }
