using FluentValidation;
using MediatR;

namespace CaseReview.Application.Common;

/// <summary>Runs the message's validators before its handler.</summary>
/// <typeparam name="TRequest">The message.</typeparam>
/// <typeparam name="TResponse">Its answer.</typeparam>
/// <param name="validators">The validators in the message's file.</param>
public sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <inheritdoc />
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var failures = new List<FluentValidation.Results.ValidationFailure>();
        foreach (var validator in validators)
        {
            failures.AddRange((await validator.ValidateAsync(request, cancellationToken)).Errors);
        }

        return failures.Count == 0 ? await next() : throw new ValidationException(failures);
    }
}
