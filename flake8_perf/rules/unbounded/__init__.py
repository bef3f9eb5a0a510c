"""Operations without a bound."""
