using CaseReview.Domain.Documents;
using FluentValidation;

namespace CaseReview.Application.Documents;

/// <summary>What a message that takes files says of files it cannot take: each by its name, in words.</summary>
public static class UploadRules
{
    /// <summary>Checks files: at most five, none empty, none over 10 MB, each of a kind that its content shows.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="rule">The rule for its files.</param>
    /// <returns>The rule.</returns>
    public static IRuleBuilderOptionsConditions<T, IReadOnlyList<UploadedFile>> MustBeTakeable<T>(this IRuleBuilder<T, IReadOnlyList<UploadedFile>> rule) =>
        rule.Custom((files, context) =>
        {
            var problems = files.Take(Document.MaxAtOnce).Select(Problem).OfType<string>().ToList();
            if (files.Count > Document.MaxAtOnce)
            {
                problems.Insert(0, $"Choose up to {Document.MaxAtOnce} files at a time");
            }

            // A page shows one error beside a field; the others stand in the summary under names of their own.
            for (var i = 0; i < problems.Count; i++)
            {
                context.AddFailure(new FluentValidation.Results.ValidationFailure(context.PropertyPath + (i == 0 ? "" : $"[{i}]"), problems[i]));
            }
        });

    private static string? Problem(UploadedFile file)
    {
        var name = file.BareName;
        switch (file.Size)
        {
            case 0:
                return $"{name} is empty. Choose another file";
            case > Document.MaxBytes:
                return $"{name} is larger than 10 MB. Choose a smaller file";
        }

        using var content = file.Open();
        return DocumentKinds.Look(content) switch
        {
            { Kind: not null } => null,
            { Problem: FileProblem.Macros } => $"{name} holds macros. Save it without macros and choose it again",
            { Problem: FileProblem.TooMuchInside } => $"{name} unpacks to more than can be checked. Save it as a PDF and choose that",
            { Problem: FileProblem.TwoInOne } => $"{name} is two kinds of file in one. Save it again with the program that made it",
            _ => $"{name} must be a {DocumentKinds.InWords}",
        };
    }
}
