namespace CaseReview.Domain.Documents;

/// <summary>The kinds of file that a case takes.</summary>
public enum DocumentKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word document without macros.</summary>
    Docx,

    /// <summary>Excel workbook without macros.</summary>
    Xlsx,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>JPEG picture.</summary>
    Jpeg,

    /// <summary>PNG picture.</summary>
    Png,
}

/// <summary>What is wrong with a file that a case does not take.</summary>
public enum FileProblem
{
    /// <summary>It is of no kind that a case takes.</summary>
    OtherKind,

    /// <summary>It holds macros or other programs.</summary>
    Macros,

    /// <summary>It unpacks to more than can be checked.</summary>
    TooMuchInside,

    /// <summary>It is a picture or a PDF and an archive at the same time.</summary>
    TwoInOne,
}

/// <summary>What a look at a file's content gave.</summary>
/// <param name="Kind">The kind; null when a case does not take it.</param>
/// <param name="Problem">Why not; means nothing when it is taken.</param>
public readonly record struct LookedAt(DocumentKind? Kind, FileProblem Problem = default);
