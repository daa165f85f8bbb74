namespace CaseReview.Domain.Anonymising;

/// <summary>
/// Which of many names can stand in a text at all, by the words of the text: a name is looked for only where one of its own words stands, so that a long
/// glossary costs little more than a short one.
/// </summary>
/// <typeparam name="T">What is known of a name.</typeparam>
internal sealed class WordIndex<T>
{
    private readonly Dictionary<string, List<(int Order, T Name)>> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private int _order;

    /// <summary>Adds a name under one of its words.</summary>
    public void Add(string word, T name)
    {
        if (!_byWord.TryGetValue(word, out var names))
        {
            _byWord.Add(word, names = []);
        }

        names.Add((_order++, name));
    }

    /// <summary>The names whose word stands in a text, in the order in which they were added.</summary>
    public IReadOnlyList<T> In(FoldedText text)
    {
        if (_byWord.Count == 0)
        {
            return [];
        }

        var words = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new SortedList<int, T>();
        foreach (var (start, length) in text.Words)
        {
            if (words.TryGetValue(text.Text.AsSpan(start, length), out var names))
            {
                foreach (var (order, name) in names)
                {
                    found.TryAdd(order, name);
                }
            }
        }

        return [.. found.Values];
    }

    /// <summary>The names under one word, in the order in which they were added.</summary>
    public IEnumerable<T> Under(ReadOnlySpan<char> word) =>
        _byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var names) ? names.Select(x => x.Name) : [];
}
