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
        return file.Content switch
        {
            null => $"{name} is larger than 10 MB. Choose a smaller file",
            { Length: 0 } => $"{name} is empty. Choose another file",
            { LongLength: > Document.MaxBytes } => $"{name} is larger than 10 MB. Choose a smaller file",
            var content when DocumentKinds.Of(content) is null => $"{name} must be a {DocumentKinds.InWords}",
            _ => null,
        };
    }
}
