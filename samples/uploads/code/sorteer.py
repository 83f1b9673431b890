def sorteer_dossiers(dossiers, sleutel="datum", oplopend=True):
    """Sorteert dossiers op een veld; ontbrekende velden komen achteraan."""
    met = [d for d in dossiers if d.get(sleutel) is not None]
    zonder = [d for d in dossiers if d.get(sleutel) is None]
    return sorted(met, key=lambda d: d[sleutel], reverse=not oplopend) + zonder