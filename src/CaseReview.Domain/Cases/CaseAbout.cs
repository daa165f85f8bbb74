namespace CaseReview.Domain.Cases;

/// <summary>Whom a case is about.</summary>
public enum CaseAbout
{
    /// <summary>One child, born or not.</summary>
    Child,

    /// <summary>Several children.</summary>
    Children,

    /// <summary>One adult.</summary>
    Adult,

    /// <summary>Several adults.</summary>
    Adults,

    /// <summary>Children and adults together.</summary>
    People,
}

/// <summary>The words for whom a case is about: a case of adults never speaks of a child.</summary>
public static class CaseAbouts
{
    /// <summary>Whom a case with these people is about; a child as long as nobody is recorded.</summary>
    /// <param name="kinds">What each of them is.</param>
    /// <returns>Whom it is about.</returns>
    public static CaseAbout Of(IEnumerable<SubjectKind> kinds)
    {
        var all = kinds.ToList();
        return (all.Count(x => x is SubjectKind.Adult), all.Count) switch
        {
            (0, <= 1) => CaseAbout.Child,
            (0, _) => CaseAbout.Children,
            (1, 1) => CaseAbout.Adult,
            var (adults, of) when adults == of => CaseAbout.Adults,
            _ => CaseAbout.People,
        };
    }

    /// <summary>Whether a child is among them.</summary>
    /// <param name="about">Whom it is about.</param>
    /// <returns>False for adults alone.</returns>
    public static bool HasChild(this CaseAbout about) => about is not (CaseAbout.Adult or CaseAbout.Adults);

    /// <summary>Inside a sentence, with its article.</summary>
    /// <param name="about">Whom it is about.</param>
    /// <returns>"the child", "the adults".</returns>
    public static string The(this CaseAbout about) => $"the {about.Word()}";

    /// <summary>The bare word.</summary>
    /// <param name="about">Whom it is about.</param>
    /// <returns>"child", "adults", "people".</returns>
    public static string Word(this CaseAbout about) => about switch
    {
        CaseAbout.Child => "child",
        CaseAbout.Children => "children",
        CaseAbout.Adult => "adult",
        CaseAbout.Adults => "adults",
        _ => "people",
    };

    /// <summary>One of them.</summary>
    /// <param name="about">Whom it is about.</param>
    /// <returns>"child", "adult", "person".</returns>
    public static string One(this CaseAbout about) => about switch
    {
        CaseAbout.Child or CaseAbout.Children => "child",
        CaseAbout.Adult or CaseAbout.Adults => "adult",
        _ => "person",
    };

    /// <summary>What the warning of a current risk says (S-REF-01).</summary>
    /// <param name="about">Whom it is about.</param>
    /// <returns>"A child is at risk now".</returns>
    public static string AtRisk(this CaseAbout about) => about switch
    {
        CaseAbout.Child or CaseAbout.Children => "A child is at risk now",
        CaseAbout.Adult or CaseAbout.Adults => "An adult is at risk now",
        _ => "Somebody is at risk now",
    };

    /// <summary>Whose safety is asked about.</summary>
    /// <param name="about">Whom it is about.</param>
    /// <returns>"children", "people".</returns>
    public static string Safe(this CaseAbout about) => about is CaseAbout.Child or CaseAbout.Children ? "children" : "people";

    /// <summary>What their own view is called in a chronology.</summary>
    /// <param name="about">Whom it is about.</param>
    /// <returns>"The child’s voice".</returns>
    public static string Voice(this CaseAbout about) => about is CaseAbout.Child or CaseAbout.Children ? "The child’s voice" : "Their own voice";

    /// <summary>A person of a kind, bare.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>"child", "adult".</returns>
    public static string Word(this SubjectKind kind) => kind is SubjectKind.Adult ? "adult" : "child";

    /// <summary>As a heading or the name of a row.</summary>
    /// <param name="about">Whom it is about.</param>
    /// <returns>"Child", "Adults", "People".</returns>
    public static string Heading(this CaseAbout about)
    {
        var word = about.Word();
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
