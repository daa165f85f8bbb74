namespace CaseReview.Application.Documents;

/// <summary>Prints the product's own HTML as a PDF that is tagged, outlined and titled. The HTML is never a person's: text is encoded before it gets here.</summary>
public interface IPdfPrinter
{
    /// <summary>Why nothing can be printed here, as a sentence with what to install; null when printing works.</summary>
    string? WhyNot { get; }

    /// <summary>Prints one document.</summary>
    /// <param name="html">A whole HTML document with its style inside, a title and a language; scripts and addresses in it are ignored.</param>
    /// <param name="ct">Cancels the wait.</param>
    /// <returns>The PDF's bytes.</returns>
    /// <exception cref="PdfNotPrinted">There is no browser to print with, or it failed twice.</exception>
    Task<byte[]> Print(string html, CancellationToken ct);
}

/// <summary>A document could not be printed. The message is a sentence for the person who asked.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="inner">What the browser said.</param>
public sealed class PdfNotPrinted(string message, Exception? inner = null) : Exception(message, inner);
