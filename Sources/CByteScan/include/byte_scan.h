// Finds bytes among 32 at once: what Swift has no words for, vector comparisons into a mask of bits.

#ifndef TRIAGE_BYTE_SCAN_H
#define TRIAGE_BYTE_SCAN_H

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

static inline uint32_t triage_mask_of(__m128i low, __m128i high) {
    return (uint32_t)_mm_movemask_epi8(low) | (uint32_t)_mm_movemask_epi8(high) << 16;
}

/// Bit n is set where byte n of the next 32 is a quote.
static inline uint32_t triage_quotes(const void *bytes) {
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i low = _mm_loadu_si128((const __m128i *)bytes);
    const __m128i high = _mm_loadu_si128((const __m128i *)bytes + 1);
    return triage_mask_of(_mm_cmpeq_epi8(low, quote), _mm_cmpeq_epi8(high, quote));
}

static inline __m128i triage_unusual(__m128i bytes) {
    const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8(0x1F)), _mm_set1_epi8(0x1F));
    const __m128i marks = _mm_or_si128(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    return _mm_or_si128(_mm_or_si128(control, marks), bytes);
}

/// Bit n is set where byte n of the next 32 is a quote, a backslash, a control character or beyond ASCII.
static inline uint32_t triage_text_ends(const void *bytes) {
    const __m128i low = _mm_loadu_si128((const __m128i *)bytes);
    const __m128i high = _mm_loadu_si128((const __m128i *)bytes + 1);
    return triage_mask_of(triage_unusual(low), triage_unusual(high));
}

#else

static inline uint32_t triage_quotes(const void *bytes) {
    uint32_t mask = 0;
    for (int place = 0; place < 32; place++) mask |= (uint32_t)(((const uint8_t *)bytes)[place] == '"') << place;
    return mask;
}

static inline uint32_t triage_text_ends(const void *bytes) {
    uint32_t mask = 0;
    for (int place = 0; place < 32; place++) {
        const uint8_t byte = ((const uint8_t *)bytes)[place];
        mask |= (uint32_t)(byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80) << place;
    }
    return mask;
}

#endif

#endif
